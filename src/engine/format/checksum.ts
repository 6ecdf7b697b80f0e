/** Length of a checksum in bytes. */
export const CHECKSUM_LENGTH = 6;

/**
 * A 48-bit checksum against damage (not against malice). Each positionIncrement is reversible, so that a single changed byte
 * always changes it.
 */
export function checksum(bytes: Uint8Array): Uint8Array {
  let a = 0x9e3779b9 ^ bytes.length;
  let b = 0x85ebca6b;
  for (let i = 0; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193);
    a ^= a >>> 13;
    b = Math.imul(b + bytes[i]!, 0xcc9e2d51);
    b ^= b >>> 15;
  }
  a = Math.imul(a, 0x85ebca6b);
  a ^= a >>> 16;
  return new Uint8Array([a >>> 24, a >>> 16, a >>> 8, a, b >>> 8, b]);
}

/** A checksum as 12 hexadecimal digits: the name of a shard. */
export function checksumName(sum: Uint8Array): string {
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
