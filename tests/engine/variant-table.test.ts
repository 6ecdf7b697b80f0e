import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';

// Big5's first level is the standard set of everyday characters. The second level would add 800 rare pairs and a third to
// the size.
function everydayCharacters(): Set<string> {
  const decoder = new TextDecoder('big5');
  const everyday = new Set<string>();
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) everyday.add(decoder.decode(new Uint8Array([lead, trail])));
  }
  return everyday;
}

/** The text of variant-table.ts: the traditional Chinese characters in daily use with their simplified forms. */
function variantTable(): string {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const everyday = everydayCharacters();
  let gaps = '';
  let simplified = '';
  let last = 0x4dff;
  for (let code = 0x4e00; code < 0xa000; code++) {
    const character = String.fromCharCode(code);
    if (!everyday.has(character)) continue;
    const form = converters.map((convert) => convert(character)).find((found) => found !== character && found.length === 1);
    if (form === undefined) continue;
    // 35 is the first character after the quotation mark and #: no escapes are needed up to the backslash.
    gaps += String.fromCharCode(code - last + 35).replace('\\', '\\\\');
    simplified += form;
    last = code;
  }
  return `// Made from opencc-js (Apache-2.0) by tests/engine/variant-table.test.ts. Do not edit.

/** Distance of each traditional character from the one before it (the first from U+4DFF), plus 35, as characters. */
export const VARIANT_GAPS =
  "${gaps}";

/** The simplified form of each of these characters, in the same order. */
export const SIMPLIFIED_FORMS =
  "${simplified}";
`;
}

// After an update of opencc-js, `npx vitest run --project core tests/engine/variant-table.test.ts -u` writes the table.
test('the table of Chinese variants is what opencc-js gives', async () => {
  await expect(variantTable()).toMatchFileSnapshot('../../src/engine/text/variant-table.ts');
});
