import { foldCase, normaliseText } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { TITLE_FIT } from './weights.ts';

/** A text with letter case, spaces and punctuation dropped, and where its words begin. */
interface Squeezed {
  text: string;
  begins: Set<number>;
}

const GAP = /[^\p{L}\p{N}\p{M}]+/gu;

function squeeze(text: string): Squeezed {
  const begins = new Set<number>();
  let squeezed = '';
  for (const word of foldCase(normaliseText(text)).split(GAP)) {
    if (word === '') continue;
    begins.add(squeezed.length);
    squeezed += word;
  }
  // A text of symbols alone is compared as it is.
  return squeezed === '' ? { text: text.trim(), begins: new Set([0]) } : { text: squeezed, begins };
}

/**
 * Fewest edits between `pattern` (at most 31 units) and any part of `text`. Bit-parallel: Myers 1999, "A fast bit-vector
 * algorithm for approximate string matching based on dynamic programming".
 */
function nearestPart(pattern: string, text: string): number {
  const matches = new Map<number, number>();
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    matches.set(unit, (matches.get(unit) ?? 0) | (1 << i));
  }
  const last = 1 << (pattern.length - 1);
  let positive = -1;
  let negative = 0;
  let score = pattern.length;
  let best = score;
  for (let i = 0; i < text.length; i++) {
    const match = matches.get(text.charCodeAt(i)) ?? 0;
    const vertical = match | negative;
    const diagonal = (((match & positive) + positive) ^ positive) | match;
    let horizontal = negative | ~(diagonal | positive);
    let falling = positive & diagonal;
    if (horizontal & last) score++;
    if (falling & last) score--;
    horizontal <<= 1;
    falling <<= 1;
    positive = falling | ~(vertical | horizontal);
    negative = horizontal & vertical;
    if (score < best) best = score;
  }
  return best;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A query without its stop words, but for those in `kept`. */
export function withoutStopWords(query: string, kept: ReadonlySet<string> = new Set()): string {
  return query.replace(WORD, (word) => (isStopWord(word.toLowerCase()) && !kept.has(word.toLowerCase()) ? ' ' : word));
}

/** Whether a query is of stop words alone, which then are looked for as other words are. */
export function hasOnlyStopWords(query: string): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutStopWords(query));
}

/** Judges how the whole query fits into a title: 0 not at all, about 1 at its beginning, more where it is the title. */
export function titleFitter(query: string): (title: string) => number {
  const isSure = hasOnlyStopWords(query);
  const squeezed = new Map<string, Squeezed>();
  return (title) => {
    // A stop word that the title lacks is as if it had not been asked for.
    const asked = isSure ? query : withoutStopWords(query, new Set(foldCase(normaliseText(title)).match(WORD)));
    const wanted = squeezed.get(asked) ?? squeeze(asked);
    squeezed.set(asked, wanted);
    if (wanted.text === '') return 0;
    const pattern = wanted.text.slice(0, 31);
    const { text, begins } = squeeze(title);
    const share = TITLE_FIT.share * Math.min(1, wanted.text.length / Math.max(1, text.length));
    if (text === wanted.text) return title === query ? TITLE_FIT.same : TITLE_FIT.equal;
    if (text.startsWith(wanted.text)) return TITLE_FIT.start + share;
    for (let at = text.indexOf(wanted.text); at > 0; at = text.indexOf(wanted.text, at + 1)) {
      if (begins.has(at)) return TITLE_FIT.word + share;
    }
    if (text.includes(wanted.text)) return TITLE_FIT.inside + share;
    const likeness = 1 - nearestPart(pattern, text) / pattern.length;
    return likeness > TITLE_FIT.leastLikeness ? (likeness - TITLE_FIT.leastLikeness) * TITLE_FIT.likeness + share : 0;
  };
}
