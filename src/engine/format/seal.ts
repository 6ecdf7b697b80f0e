/** Length of a seal in bytes. */
const SEAL_BYTES = 4;

let table: Uint32Array | undefined;

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}

/** CRC-32 of some bytes as in gzip (RFC 1952), which notices every error of up to 32 bits in a row. */
export function crc32(bytes: Uint8Array): number {
  table ??= makeTable();
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}

/** A file of the index: its contents, then their CRC-32 (least significant byte first), so that damage is noticed. */
export function sealFile(contents: Uint8Array): Uint8Array {
  const file = new Uint8Array(contents.length + SEAL_BYTES);
  file.set(contents);
  new DataView(file.buffer).setUint32(contents.length, crc32(contents), true);
  return file;
}

/** The contents of a sealed file; undefined where the file is damaged or no file of an index. */
export function openSealed(file: Uint8Array): Uint8Array | undefined {
  const length = file.length - SEAL_BYTES;
  if (length < 0) return undefined;
  const contents = file.subarray(0, length);
  const seal = new DataView(file.buffer, file.byteOffset + length, SEAL_BYTES).getUint32(0, true);
  return crc32(contents) === seal ? contents : undefined;
}
