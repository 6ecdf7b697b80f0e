import type { AddressChange, Leftover, Note, Warning } from './notes.ts';

/** The book of one import, in the order of the document's lines. */
export interface Ledger {
  /** What was left over and why. */
  leftovers: Leftover[];
  /** What is doubtful; what was left over unplaced is among it. */
  warnings: Warning[];
  /** Addresses that were changed. */
  addresses: AddressChange[];
  /** Lines of rules of dashes. */
  rules: number[];
}

function eachOnce<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Sorts what the stages said into a ledger. */
export function toLedger(notes: readonly Note[]): Ledger {
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  const leftovers = notes.flatMap((each) => (each.note === 'leftover' ? [each.leftover] : [])).sort(byLine);
  const warnings = notes.flatMap((each) => (each.note === 'warning' ? [each.warning] : []));
  const unplaced = leftovers
    .filter(({ kind }) => kind === 'unplaced')
    .map(({ line, text, url, why }): Warning => ({ line, message: `left over: "${(text || url) ?? ''}": ${why}` }));
  return {
    leftovers,
    warnings: eachOnce([...warnings, ...unplaced]).sort(byLine),
    addresses: eachOnce(notes.flatMap((each) => (each.note === 'address' ? [each.change] : []))).sort(byLine),
    rules: notes.flatMap((each) => (each.note === 'rule' ? [each.line] : [])),
  };
}
