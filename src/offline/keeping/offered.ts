import { OFFLINE_HEAD, OFFLINE_VERSION, type OfflineHead, type OfflineList } from '../list.ts';

/** What the network says of what can be kept: the head of the build that is there; `none` where the site has none, undefined where nobody answers. */
export async function readOffered(base: string): Promise<OfflineHead | 'none' | undefined> {
  try {
    const answer = await fetch(base + OFFLINE_HEAD, { cache: 'no-cache' });
    if (answer.status === 404 || answer.status === 410) return 'none';
    const head = answer.ok ? ((await answer.json()) as OfflineHead) : undefined;
    return head && (head.version === OFFLINE_VERSION ? head : 'none');
  } catch {
    return undefined;
  }
}

/** The list of a build; undefined where it cannot be had. */
export async function fetchList(base: string, { list }: OfflineHead): Promise<OfflineList | undefined> {
  try {
    const answer = await fetch(base + list);
    return answer.ok ? ((await answer.json()) as OfflineList) : undefined;
  } catch {
    return undefined;
  }
}
