import { missingFiles, sumOf, type OfflineHead, type OfflineList } from '../list.ts';
import { listName, readList } from '../record.ts';
import { ownBase, ownRegistration } from '../registration.ts';
import { WISH } from '../wish.ts';
import { filesOf, openDevice, type Device } from './device.ts';
import { fetchList, readOffered } from './offered.ts';
import { readState, showState, type OfflineState } from './offline-state.ts';

/** What of the build that is kept is there. */
async function keptOf({ cache, record, names }: Device): Promise<OfflineState['kept']> {
  const list = record && (await readList(cache, ownBase(), record.now));
  if (!record || !list) return undefined;
  const files = filesOf(list, record.now.whole);
  return { whole: record.now.whole, sum: sumOf(files), gone: missingFiles(files, names).length, list: record.now.list };
}

/** The list of a build, from the device where it is kept. */
export async function listOf({ cache, record }: Device, head: OfflineHead): Promise<OfflineList | undefined> {
  const known = [record?.now, record?.before].find((build) => build?.list === listName(head.list));
  return (known && (await readList(cache, ownBase(), known))) ?? fetchList(ownBase(), head);
}

/** Reads what is kept, and what could be. */
export async function look(): Promise<void> {
  const [registration, offered] = await Promise.all([ownRegistration(), readOffered(ownBase())]);
  const on = registration !== undefined;
  const wish = WISH.read();
  const state: OfflineState = { on, evicted: !on && wish !== undefined };
  const head = typeof offered === 'string' ? undefined : offered;
  if (offered !== undefined) state.offered = head ? { whole: head.whole, list: listName(head.list) } : 'none';
  if (on) {
    const device = await openDevice(ownBase());
    const kept = await keptOf(device);
    if (kept) state.kept = kept;
    // The worker is there, and what it should answer with is not.
    state.evicted = wish !== undefined && !kept;
    state.begun = wish?.whole === true && kept?.whole === false;
    const list = head && (await listOf(device, head));
    if (list) {
      const lacking = (whole: boolean) => sumOf(missingFiles(filesOf(list, whole), device.names));
      state.lacking = { code: lacking(false), whole: lacking(true) };
    }
  }
  // What is going on is said by who does it.
  const { work, failure } = readState() ?? {};
  showState({ ...state, ...(work && { work }), ...(failure && { failure }) });
}
