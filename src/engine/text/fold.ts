import { plainMarks, productSigns, seenText, UNSEEN } from './look-alikes.ts';
import { SIMPLIFIED_FORMS, VARIANT_GAPS } from './variant-table.ts';

// Letters that Unicode does not decompose.
const LETTER_FORMS: Record<string, string> = {
  ß: 'ss',
  ς: 'σ',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};
const LETTER_FORM_PATTERN = /[ßςøłđðæœþıħŧ]/g;
const ASCII = /^[\0-\x7f]*$/;
const ACCENTS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;

let variants: Map<number, string> | undefined;

function readVariants(): Map<number, string> {
  const found = new Map<number, string>();
  let code = 0x4dff;
  for (let i = 0; i < VARIANT_GAPS.length; i++) {
    code += VARIANT_GAPS.charCodeAt(i) - 35;
    found.set(code, SIMPLIFIED_FORMS[i]!);
  }
  return found;
}

/** All of normalisation that looks at one character and its marks at a time. */
function foldCharacters(text: string): string {
  const seen = seenText(text);
  if (ASCII.test(seen)) return seen;
  // What is not seen may come out of a compatibility form as well: a stretched line that carries an Arabic mark.
  const letters = seenText(seen.toWellFormed().replaceAll('\u00b4', "'").normalize('NFKD'));
  // Only the accents of Latin, Greek and Cyrillic letters and of symbols are dropped: the marks of other scripts tell words apart.
  const plain = plainMarks(letters).replace(ACCENTS, '').normalize('NFC');
  variants ??= readVariants();
  let folded = '';
  let kept = 0;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code < 0x30a1 || code > 0x9fff) continue;
    const form = code <= 0x30f6 ? String.fromCharCode(code - 0x60) : code < 0x4e00 ? undefined : variants.get(code);
    if (form === undefined) continue;
    folded += plain.slice(kept, i) + form;
    kept = i + 1;
  }
  return kept === 0 ? plain : folded + plain.slice(kept);
}

/**
 * Brings a text into the form in which it is indexed, letter case kept: characters that are not seen left out, compatibility
 * forms resolved (full and half width, ligatures, sub- and superscript digits), hyphens and quotation marks those of a
 * keyboard, diacritics dropped, traditional Chinese made simplified, katakana made hiragana (Unicode NFKD and NFC, UAX 15).
 * Unpaired surrogates become U+FFFD.
 */
export function normaliseText(text: string): string {
  return withPlainProducts({ text: foldCharacters(text), offset: (index) => index }).text;
}

/** Drops the letter case of a normalised text: ß and ss, ς and σ, ø and o become the same. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.replace(LETTER_FORM_PATTERN, (letter) => LETTER_FORMS[letter]!);
}

/** A text's normalised form with the way back. */
export interface FoldedText {
  text: string;
  /** The offset in the source of a UTF-16 unit of `text`, or of its end. */
  offset: (index: number) => number;
}

const MARKS = `\\p{M}${UNSEEN}`;
// The vowels and finals of Hangul, of every form, which become one syllable with what stands before them.
const JAMO =
  '\\u1160-\\u11ff\\u3133\\u3135\\u3136\\u313a-\\u3140\\u314f-\\u3163\\u3187-\\u318e\\ud7b0-\\ud7ff\\uffa3-\\uffb0\\uffc2-\\uffdc';
const CLUSTER = new RegExp(`\\p{Script=Hangul}[${MARKS}${JAMO}]*|[^${MARKS}][${MARKS}]*|[${MARKS}]+`, 'gu');
// Without these nothing becomes shorter, so that a normal form of the same length has the source's offsets.
const SHORTENING = new RegExp(`[${MARKS}${JAMO}\\ud800-\\udfff]|[^\\0-\\uffff]`, 'u');

/** Writes the signs between numbers plainly. */
function withPlainProducts(folded: FoldedText): FoldedText {
  const signs = productSigns(folded.text);
  let text = '';
  let from = 0;
  const starts: [at: number, source: number][] = [];
  for (const { index, length } of signs) {
    text += `${folded.text.slice(from, index)}x`;
    from = index + length;
    starts.push([text.length, from]);
  }
  if (from === 0) return folded;
  text += folded.text.slice(from);
  const offset = (index: number) => {
    const [at, source] = starts.findLast(([start]) => start <= index) ?? [0, 0];
    return folded.offset(source + index - at);
  };
  return { text, offset };
}

/** Normalises a text and keeps the way back, for highlights. Letter case is kept. */
export function normaliseWithOffsets(source: string): FoldedText {
  const whole = foldCharacters(source);
  if (whole.length === source.length && !SHORTENING.test(source)) return withPlainProducts({ text: whole, offset: (index) => index });
  let text = '';
  const offsets: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const folded = foldCharacters(match[0]);
    for (let i = 0; i < folded.length; i++) offsets.push(match.index);
    text += folded;
  }
  offsets.push(source.length);
  return withPlainProducts({ text, offset: (index) => offsets[index]! });
}
