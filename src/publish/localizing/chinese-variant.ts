import type { Language } from '../../archive/languages.ts';

/** The characters that the cells of a double-byte encoding stand for: lead bytes from `first` to `last`. */
function repertoire(encoding: string, first: number, last: number): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = first; lead <= last; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  }
  return characters;
}

/** GB/T 2312 in its own cells (rows 16 to 87): what simplified Chinese is written in. */
function gb2312(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let lead = 0xb0; lead <= 0xf7; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  return characters;
}

/**
 * Beside it Big5, levels 1 and 2, traditional Chinese; and JIS X 0208: level 1, which Japanese is written in, and level 2, with its
 * older forms. They take a while to make, and most archives have no title in these scripts.
 */
const makeTables = () => ({
  gb: gb2312(),
  big5: repertoire('big5', 0xa4, 0xf9),
  jis1: repertoire('shift_jis', 0x88, 0x97),
  jis2: repertoire('shift_jis', 0x98, 0xea),
});
let tables: ReturnType<typeof makeTables> | undefined;

/**
 * The Chinese that a text in Han characters is, by those that only simplified or only traditional Chinese has: `zh-Hans`,
 * `zh-Hant`, `zh` where it has both. Empty where it has neither: it may be Japanese then.
 */
export function chineseVariant(text: string): Language {
  const { gb, big5, jis1, jis2 } = (tables ??= makeTables());
  const characters = [...text];
  const simplified = characters.some((each) => gb.has(each) && !big5.has(each) && !jis1.has(each) && !jis2.has(each));
  const traditional = characters.some((each) => big5.has(each) && !gb.has(each) && !jis1.has(each));
  if (simplified && traditional) return 'zh';
  return simplified ? 'zh-Hans' : traditional ? 'zh-Hant' : '';
}
