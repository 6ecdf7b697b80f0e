import { say, type Notice } from './notices/notice-store.ts';
import { LIBRARY } from './reader-library.ts';
import { undone, type Mark } from './store/change.ts';

/** Makes changes and says so, with the way back to what was before, after which `onUndone` is called. Gives whether they could be kept. */
export async function changeWithUndo(changes: readonly Mark[], words: Notice['words'], onUndone?: () => void): Promise<boolean> {
  const before = undone(LIBRARY.facts, changes);
  const done = await LIBRARY.change(changes);
  const undo = async () => {
    if (await LIBRARY.change(before)) onUndone?.();
  };
  if (done) say({ words, undo: () => void undo() });
  return done;
}
