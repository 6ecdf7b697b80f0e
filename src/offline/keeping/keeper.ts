import { keptName, missingFiles, sumOf, type OfflineHead, type OfflineList } from '../list.ts';
import { deleteOwnCaches } from '../own-caches.ts';
import { listName } from '../record.ts';
import { ownBase, ownRegistration, untilActive } from '../registration.ts';
import { WISH } from '../wish.ts';
import { commitBuild, dropUnused, filesOf, openDevice } from './device.ts';
import { KeepError, keepFiles } from './keep-files.ts';
import { listOf, look } from './look.ts';
import { readOffered } from './offered.ts';
import { changeState, type OfflineState } from './offline-state.ts';

/** So often a list is read again where the site has become another one midway. */
const MOST_BUILDS = 3;

let going: AbortController | undefined;

/** Whether so many bytes more have room here, as far as the browser tells. */
async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > bytes;
}

/** Keeps the files of a build; gives false where it was ended before all were there. */
async function keepBuild(name: string, list: OfflineList, whole: boolean, signal: AbortSignal): Promise<boolean> {
  const device = await openDevice(ownBase());
  const files = filesOf(list, whole);
  const { bytes } = sumOf(missingFiles(files, device.names));
  if (!(await hasRoom(bytes))) throw new KeepError('full', name);
  let done = 0;
  changeState({ work: { done, bytes } });
  const onKept = ([, , size]: (typeof files)[number]) => changeState({ work: { done: (done += size), bytes } });
  if (!(await keepFiles({ base: ownBase(), cache: device.cache, files, there: device.names, signal, onKept }))) return false;
  // The browser may have deleted something meanwhile: only what is whole counts.
  const { names } = await openDevice(ownBase());
  const gone = files.find((file) => !names.has(keptName(file)));
  if (gone) throw new KeepError('full', gone[0]);
  await commitBuild(device, ownBase(), { list: name, whole }, list);
  WISH.write({ ...WISH.read(), whole });
  return true;
}

async function offeredHead(): Promise<OfflineHead | undefined> {
  const offered = await readOffered(ownBase());
  return typeof offered === 'string' ? undefined : offered;
}

/** Keeps what the site has now. */
async function keepOffered(whole: boolean, signal: AbortSignal): Promise<boolean> {
  for (let build = 1; ; build += 1) {
    const head = await offeredHead();
    const list = head && (await listOf(await openDevice(ownBase()), head));
    if (!head || !list) throw new KeepError('network', 'the list of files');
    try {
      return await keepBuild(listName(head.list), list, whole, signal);
    } catch (error) {
      // A new build came while this one was fetched: most of it is the same.
      const isOther = error instanceof KeepError && error.kind === 'changed' && build < MOST_BUILDS;
      const now = isOther ? await offeredHead() : undefined;
      if (!now || now.list === head.list) throw error;
    }
  }
}

async function failureOf(act: () => Promise<unknown>): Promise<OfflineState['failure']> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!(error instanceof KeepError)) return 'refused';
    // What was begun takes the room that there is not.
    if (error.kind === 'full') await openDevice(ownBase()).then((device) => dropUnused(device, ownBase()));
    return error.kind;
  }
}

/** Does something for which one tab at a time is enough, and shows how that went. */
async function alone(act: () => Promise<unknown>): Promise<void> {
  changeState({ failure: undefined });
  const failure = await navigator.locks.request(`${ownBase()}offline`, { ifAvailable: true }, (lock) =>
    lock ? failureOf(act) : ('busy' as const),
  );
  changeState({ work: undefined, failure });
  await look();
}

/** Keeps the reader's code, or all that there is, and goes on where it was ended before. */
export function keep(whole: boolean): Promise<void> {
  return alone(async () => {
    going = new AbortController();
    if (whole) WISH.write({ ...WISH.read(), whole });
    await keepOffered(whole, going.signal);
  });
}

/** Ends what is going on; what is there stays. */
export function pause(): void {
  going?.abort();
}

/** Switches reading without a network on: `register` has the browser take the worker. */
export async function switchOn(register: () => Promise<ServiceWorkerRegistration>): Promise<void> {
  // It shows at once what was pressed.
  changeState({ on: true, evicted: false });
  await alone(async () => {
    await untilActive(await register());
    going = new AbortController();
    await keepOffered(WISH.read()?.whole ?? false, going.signal);
  });
}

/** Takes everything away that was kept for reading without a network, and the worker; nothing else. */
export async function switchOff(): Promise<void> {
  pause();
  changeState({ on: false, failure: undefined });
  WISH.write(undefined);
  await navigator.locks.request(`${ownBase()}offline`, async () => {
    await (await ownRegistration())?.unregister();
    await deleteOwnCaches(ownBase());
  });
  await look();
}
