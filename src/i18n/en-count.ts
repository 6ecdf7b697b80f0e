import { isSingular, numberIn } from './numbers.ts';

/** A number with its noun: `1 result`, `1,200 results`. */
export function count(n: number, one: string, other: string): string {
  return `${numberIn(n, 'en')} ${isSingular(n, 'en') ? one : other}`;
}
