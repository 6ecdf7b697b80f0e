import { factKey, MUTE, SETTING, type Fact, type FactValue } from '../../store/fact.ts';
import { countOf, printStamp, timeOf, writerOf, type Stamp } from '../../store/stamp.ts';

/** The kinds of facts that a link carries, by the letters that stand for them. */
const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['s', 'saved'],
  ['r', 'read'],
  ['t', SETTING],
  ['m', MUTE],
]);
const LETTERS = new Map([...KINDS].map(([letter, kind]) => [kind, String(letter)]));

/**
 * A fact as a link has it: its kind's letter, what it is about, by how many milliseconds its stamp is later than that of the
 * fact before (of the first one, than 1970), the stamp's count, and its value; the last two are left out where they are 0 and
 * `true`. Its writer is the text that stands last before it. A stamp that is written unusually, as only a file changed by hand
 * has it, stands whole in place of the milliseconds.
 */
export type CompactFact = string | readonly [letter: string, about: string, time: number | Stamp, count?: number, value?: FactValue];

/** What a stamp that is put together again has in common with all that this reader writes. */
function isUsual(at: Stamp): boolean {
  return printStamp(timeOf(at), countOf(at), writerOf(at)) === at;
}

/** Facts of the kinds that links carry, in the order of their stamps, as that makes them short. */
export function compactFacts(facts: readonly Fact[]): CompactFact[] {
  const sorted = facts.map((fact) => ({ ...fact, order: `${fact.at} ${factKey(fact)}` })).sort((a, b) => (a.order < b.order ? -1 : 1));
  const rows: CompactFact[] = [];
  let [time, writer] = [0, ''];
  for (const { about, kind, value, at } of sorted) {
    const letter = LETTERS.get(kind);
    if (letter === undefined) throw new Error(`a link carries no facts of the kind ${kind}`);
    const usual = isUsual(at);
    if (usual && writerOf(at) !== writer) rows.push((writer = writerOf(at)));
    const count = usual ? countOf(at) : 0;
    const when = usual ? timeOf(at) - time : at;
    if (usual) time = timeOf(at);
    if (value !== true) rows.push([letter, about, when, count, value]);
    else rows.push(count === 0 ? [letter, about, when] : [letter, about, when, count]);
  }
  return rows;
}

/** A stamp of what anybody may have written; undefined where there is no such time. What else is wrong shows when the fact is read. */
function stampOf(time: number, count: unknown, writer: string): Stamp | undefined {
  return typeof count !== 'number' || Number.isNaN(new Date(time).getTime()) ? undefined : printStamp(time, count, writer);
}

/** What such rows say, which anybody may have written, in the form of the file's facts: it is read, and checked, as those are. */
export function unfoldFacts(rows: readonly unknown[]): unknown[] {
  let [time, writer] = [0, ''];
  return rows.flatMap((row: unknown) => {
    if (typeof row === 'string') {
      writer = row;
      return [];
    }
    if (!Array.isArray(row)) return [undefined];
    const [letter, about, when, count = 0, value = true] = row as unknown[];
    if (typeof when === 'number') time += when;
    return [{ about, kind: KINDS.get(letter), value, at: typeof when === 'number' ? stampOf(time, count, writer) : when }];
  });
}
