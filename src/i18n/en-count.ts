const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

/** A number with its noun: `1 result`, `1,200 results`. */
export function count(n: number, one: string, other: string): string {
  return `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;
}
