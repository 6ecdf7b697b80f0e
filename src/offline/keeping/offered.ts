import { OFFLINE_HEAD, OFFLINE_VERSION, type OfflineHead, type OfflineList, type OfflineOff } from '../list.ts';

/**
 * What the network says of what can be kept: the head of the build that is there; `none` where it has none that this reader
 * knows, `off` where it says that it is not to be kept, undefined where nobody answers.
 */
export async function readOffered(base: string): Promise<OfflineHead | 'none' | 'off' | undefined> {
  try {
    const answer = await fetch(base + OFFLINE_HEAD, { cache: 'no-cache' });
    if (answer.status === 404 || answer.status === 410) return 'none';
    const head = answer.ok ? ((await answer.json()) as OfflineHead | OfflineOff) : undefined;
    if (head?.version !== OFFLINE_VERSION) return head && 'none';
    return head.list === undefined ? 'off' : head;
  } catch {
    return undefined;
  }
}

/** The list of a build; undefined where it is not available. */
export async function fetchList(base: string, { list }: OfflineHead): Promise<OfflineList | undefined> {
  try {
    const answer = await fetch(base + list);
    return answer.ok ? ((await answer.json()) as OfflineList) : undefined;
  } catch {
    return undefined;
  }
}
