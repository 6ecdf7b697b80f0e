/**
 * Prints `variant-table.ts`: the traditional Chinese characters in daily use with their simplified forms.
 * Run: `node src/engine/text/make-variants.ts > src/engine/text/variant-table.ts`.
 * Nothing imports this file; opencc-js (the source of the bigrams) is therefore no part of what readers load.
 */
import { Converter } from 'opencc-js';

// Big5's first level is the standard set of everyday characters. The second level would add 800 rare bigrams and
// a third to the size.
const decoder = new TextDecoder('big5');
const everyday = new Set<string>();
for (let lead = 0xa4; lead <= 0xc6; lead++) {
  for (let trail = 0x40; trail < 0xff; trail++) everyday.add(decoder.decode(new Uint8Array([lead, trail])));
}

const CONVERTERS = [Converter({ from: 't', to: 'cn' }), Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];
let gaps = '';
let simplified = '';
let last = 0x4dff;
for (let code = 0x4e00; code < 0xa000; code++) {
  const character = String.fromCharCode(code);
  if (!everyday.has(character)) continue;
  const form = CONVERTERS.map((convert) => convert(character)).find((found) => found !== character && found.length === 1);
  if (form === undefined) continue;
  // 35 is the first character after the quotation mark and #: no escapes are needed up to the backslash.
  gaps += String.fromCharCode(code - last + 35).replace('\\', '\\\\');
  simplified += form;
  last = code;
}

console.log(`// Made by make-variants.ts from opencc-js (Apache-2.0). Do not edit.

/** Distance of each traditional character from the one before it (the first from U+4DFF), plus 35, as characters. */
export const variantGaps =
  "${gaps}"

/** The simplified form of each of these characters, in the same order. */
export const simplifiedForms =
  "${simplified}"`);
