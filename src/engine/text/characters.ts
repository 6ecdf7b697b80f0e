/** What a character is to the tokenizer. `unspaced`: of a script that is treated as CJK. */
export const LETTER_KIND = { other: 1, lower: 2, upper: 3, digit: 4, unspaced: 5, connector: 6 } as const;

// Scripts written without spaces, or (Hangul) with endings attached to the word: all indexed by bigrams, as CJK runs.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u;
// Of a normalised text, which has no others.
const CONNECTORS = "-_'.,\u00b7";
const known = new Uint8Array(0x10000);

function classify(character: string): number {
  if (CONNECTORS.includes(character)) return LETTER_KIND.connector;
  if (UNSPACED.test(character)) return LETTER_KIND.unspaced;
  if (/\p{N}/u.test(character)) return LETTER_KIND.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return LETTER_KIND.upper;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER_KIND.lower;
  return LETTER_KIND.other;
}

/** The kind of the code point at `index` of `text`: one of LETTER_KIND. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(index)!));
  // The regular expressions are slow: each character of the basic plane is tested once.
  return (known[unit] ||= classify(String.fromCharCode(unit)));
}

const GREEK_NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho . sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** The English name of a (lower-case) Greek letter, or undefined: β is beta. */
export function greekName(letter: string): string | undefined {
  return letter.length === 1 ? GREEK_NAMES[letter.charCodeAt(0) - 0x3b1] : undefined;
}

/** Whether the UTF-16 unit is a Greek letter. */
export function isGreek(unit: number): boolean {
  return unit >= 0x391 && unit <= 0x3c9;
}
