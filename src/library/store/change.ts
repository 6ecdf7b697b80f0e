import type { LibraryTransaction } from './connection.ts';
import { factKey, type Fact, type FactValue } from './fact.ts';
import { newIn } from './merge.ts';
import { writeNote, type Note } from './note.ts';
import { later, type Stamp } from './stamp.ts';

/** A fact as it is to be from now on. A note's value is its text, typed by someone who had seen `over`. */
export type Change = Mark | { about: string; kind: 'note'; value: string; over: Pick<Note, 'seen'> | undefined };

/** A change of what holds or does not, or has a name; or of what an item was. */
export interface Mark {
  about: string;
  kind: string;
  value: Exclude<FactValue, Note>;
}

/** The fact that a change makes at some time. */
export function factOf(change: Change, at: Stamp): Fact {
  const { about, kind } = change;
  return { about, kind, at, value: 'over' in change ? writeNote(change.over, change.value, at) : change.value };
}

/** What takes changes back: what held before them. */
export function undone(facts: ReadonlyMap<string, Fact>, changes: readonly Mark[]): Mark[] {
  return changes.map(({ about, kind }): Mark => {
    const value = facts.get(factKey({ about, kind }))?.value ?? null;
    return { about, kind, value: value as Mark['value'] };
  });
}

/** So many facts are looked up one by one; for more, all are read. */
const FEW = 100;

/** Puts those of some facts that are new into the database, and the latest stamp, which may be `clock`; gives what was new. */
export async function putNew(transaction: LibraryTransaction, made: readonly Fact[], clock: Stamp | undefined): Promise<Fact[]> {
  const store = transaction.objectStore('facts');
  const kept = made.length > FEW ? await store.getAll() : await Promise.all(made.map(({ about, kind }) => store.get([about, kind])));
  const facts = newIn(new Map(kept.flatMap((fact) => (fact ? [[factKey(fact), fact]] : []))), made);
  const latest = facts.reduce<Stamp | undefined>((last, { at }) => later(last, at), clock);
  // What cannot be written throws at once: the others are waited for all the same.
  const writes = facts.map(async (fact): Promise<unknown> => store.put(fact));
  const writeClock = async () => latest !== undefined && transaction.objectStore('meta').put(latest, 'clock');
  await Promise.all([...writes, writeClock()]);
  return facts;
}
