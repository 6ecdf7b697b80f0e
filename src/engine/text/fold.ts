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

/**
 * Brings a text into the form in which it is indexed, letter case kept: compatibility forms resolved (full and half
 * width, sub- and superscript digits), diacritics dropped, traditional Chinese made simplified, katakana made hiragana (Unicode NFKD and NFC, UAX 15).
 * Unpaired surrogates become U+FFFD.
 */
export function normaliseText(text: string): string {
  if (ASCII.test(text)) return text;
  // Only the Latin, Greek and Cyrillic accents (U+0300–036F) are dropped: the marks of other scripts tell words apart.
  const plain = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
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

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
// Without these nothing becomes shorter, so that a normal form of the same length has the source's offsets.
const SHORTENING = /[\p{M}\ud800-\udfff\u1100-\u11ff]|[^\0-\uffff]/u;

/** Normalises a text and keeps the way back, for highlights. Letter case is kept. */
export function normaliseWithOffsets(source: string): FoldedText {
  const whole = normaliseText(source);
  if (whole.length === source.length && (ASCII.test(source) || !SHORTENING.test(source))) return { text: whole, offset: (index) => index };
  let text = '';
  const offsets: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const folded = normaliseText(match[0]);
    for (let i = 0; i < folded.length; i++) offsets.push(match.index);
    text += folded;
  }
  offsets.push(source.length);
  return { text, offset: (index) => offsets[index]! };
}
