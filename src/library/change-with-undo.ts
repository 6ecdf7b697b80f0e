import { say, type Notice } from './notices/notice-store.ts';
import { LIBRARY } from './reader-library.ts';

/** A change of what holds or does not. */
interface Mark {
  about: string;
  kind: 'saved' | 'read';
  value: true | null;
}

/** Makes changes and says so, with the way back to what was before. Gives whether they could be kept. */
export async function changeWithUndo(changes: readonly Mark[], words: Notice['words']): Promise<boolean> {
  const before = changes.map(({ about, kind }): Mark => ({ about, kind, value: LIBRARY.value(about, kind) === true ? true : null }));
  const done = await LIBRARY.change(changes);
  if (done) say({ words, undo: () => void LIBRARY.change(before) });
  return done;
}
