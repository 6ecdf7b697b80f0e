/** What the squares stand for: Chinese, Japanese and Korean letters and their full-width punctuation. */
const SCRIPTS: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x323af],
];
const EM = 1000;
const ASCENT = 880;
const DESCENT = 120;
const LETTERS = 1;
const BEARING = 60;

/** A number as big-endian bytes. */
function bytes(width: 1 | 2 | 4, ...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(width * values.length);
  values.forEach((value, index) => buffer.writeUIntBE(value < 0 ? value + 2 ** (8 * width) : value, index * width, width));
  return buffer;
}

const u16 = (...values: readonly number[]) => bytes(2, ...values);
const u32 = (...values: readonly number[]) => bytes(4, ...values);

/** The outline of a square, with room at its sides, as one contour of four points. */
function square(): Buffer {
  const [left, right, bottom, top] = [BEARING, EM - BEARING, BEARING - DESCENT, ASCENT - BEARING];
  const ON_CURVE = 1;
  return Buffer.concat([
    u16(1, left, bottom, right, top),
    u16(3, 0),
    bytes(1, ON_CURVE, ON_CURVE, ON_CURVE, ON_CURVE),
    u16(left, 0, right - left, 0),
    u16(bottom, top - bottom, 0, bottom - top),
  ]);
}

/** Names of the font, for the systems of platform 3 (Windows, Unicode). */
function names(family: string): Buffer {
  const entries = [family, 'Regular', family, family, 'Version 1', family.replaceAll(' ', '')];
  const texts = entries.map((text) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = texts.map((text, index) => {
    const record = u16(3, 1, 0x409, index + 1, text.length, offset);
    offset += text.length;
    return record;
  });
  return Buffer.concat([u16(0, records.length, 6 + 12 * records.length), ...records, ...texts]);
}

/** Every letter leads to the one glyph: a character map of format 13 (OpenType, "cmap": many-to-one range mappings). */
function characterMap(): Buffer {
  const groups = SCRIPTS.map(([first, last]) => u32(first, last, LETTERS));
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + 12 * groups.length, 0, groups.length), ...groups]);
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * A TrueType font whose Chinese, Japanese and Korean letters are squares one em wide, as all fonts of these scripts have
 * them: their lines break and end where a reader's do, whatever fonts a machine has. After the OpenType specification 1.9.
 */
export function squareFont(family: string): Buffer {
  const glyph = square();
  const tables: Record<string, Buffer> = {
    'OS/2': Buffer.concat([
      u16(4, EM, 400, 5, 0, ...new Array<number>(10).fill(0), 0),
      Buffer.alloc(10),
      // The Unicode ranges for CJK ideographs, kana and Hangul.
      u32(0, 0x2df60000, 0, 0),
      Buffer.from('TEST'),
      u16(0x40, 0x2e80, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
      // Code pages: Japanese, simplified Chinese, Korean, traditional Chinese.
      u32(0x1e0000, 0),
      u16(500, 700, 0, 0x20, 1),
    ]),
    cmap: characterMap(),
    glyf: glyph,
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(0x0b, EM),
      Buffer.alloc(16),
      u16(BEARING, BEARING - DESCENT, EM - BEARING, ASCENT - BEARING, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([u32(0x10000), u16(ASCENT, -DESCENT, 0, EM, BEARING, BEARING, EM - BEARING, 1, 0, 0), Buffer.alloc(10), u16(1)]),
    // The glyph of missing letters, which is empty, and the square: both are one em wide.
    hmtx: u16(EM, BEARING, BEARING),
    loca: u32(0, 0, glyph.length),
    maxp: Buffer.concat([u32(0x10000), u16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: names(family),
    post: Buffer.concat([u32(0x30000, 0), u16(-75, 50), u32(0, 0, 0, 0, 0)]),
  };
  const entries = Object.entries(tables);
  let offset = 12 + 16 * entries.length;
  const directory: Buffer[] = [];
  const contents: Buffer[] = [];
  for (const [tag, table] of entries) {
    directory.push(Buffer.from(tag), u32(checksum(table), offset, table.length));
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    contents.push(padded);
    offset += padded.length;
  }
  const power = Math.floor(Math.log2(entries.length));
  const font = Buffer.concat([
    u32(0x10000),
    u16(entries.length, 16 * 2 ** power, power, 16 * (entries.length - 2 ** power)),
    ...directory,
    ...contents,
  ]);
  // The head says what the whole adds up to.
  const head = directory.findIndex((part) => part.toString() === 'head');
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, directory[head + 1]!.readUInt32BE(4) + 8);
  return font;
}
