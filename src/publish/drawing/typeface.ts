import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The files of a typeface by falling preference: for each sign the first that has it. Packages of the registry, never the machine's. */
const FILES = {
  serif: [
    '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
    '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff2',
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2',
    'dejavu-fonts-ttf/ttf/DejaVuSerif.ttf',
  ],
  sans: [
    '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff2',
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  ],
} as const;

/** A typeface that pictures are set in. */
export type Typeface = keyof typeof FILES;

/** A sign of a typeface: its outline in SVG's words, y upwards, in units of an em, and how far the next one is. */
interface Sign {
  outline: string;
  advance: number;
  em: number;
}

const { resolve } = createRequire(import.meta.url);
const fonts = new Map<string, Font>();
const signs = new Map<string, Sign>();

function fontOf(file: string): Font {
  const known = fonts.get(file) ?? create(readFileSync(resolve(file)));
  if (!('glyphForCodePoint' in known)) throw new Error(`${file} holds several fonts, and one is wanted`);
  fonts.set(file, known);
  return known;
}

/** What joins characters or says how they are shown, and is none itself; pictures, which are left out where no file has them. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;
const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]$/u;
const NOTHING: Sign = { outline: '', advance: 0, em: 1 };

/** A character in a typeface; a letter that none of its files has is the white square that stands for it. */
function signOf(character: string, typeface: Typeface): Sign {
  const key = typeface + character;
  const known = signs.get(key);
  if (known) return known;
  const point = character.codePointAt(0) ?? 0;
  const file = FILES[typeface].find((each) => fontOf(each).hasGlyphForCodePoint(point));
  if (UNSEEN.test(character) || (file === undefined && PICTURE.test(character))) return NOTHING;
  const font = fontOf(file ?? FILES[typeface][0]);
  const glyph = font.glyphForCodePoint(file ? point : 0x25a1);
  const sign = { outline: glyph.path.toSVG(), advance: glyph.advanceWidth, em: font.unitsPerEm };
  signs.set(key, sign);
  return sign;
}

/** How wide a line is, in pixels, at a size. */
export function widthOf(line: string, typeface: Typeface, size: number): number {
  return [...line].reduce((sum, character) => {
    const { advance, em } = signOf(character, typeface);
    return sum + (advance / em) * size;
  }, 0);
}

/** A line of text as outlines, its foot at `y`. */
export function lineOutline(
  line: string,
  typeface: Typeface,
  size: number,
  { x, y, fill }: { x: number; y: number; fill: string },
): string {
  let left = x;
  const paths = [...line].map((character) => {
    const { outline, advance, em } = signOf(character, typeface);
    const scale = size / em;
    const path =
      outline && `<path transform="matrix(${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} ${left.toFixed(2)} ${y})" d="${outline}"/>`;
    left += advance * scale;
    return path;
  });
  return `<g fill="${fill}">${paths.join('')}</g>`;
}
