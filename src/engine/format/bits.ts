/** Writes numbers bit by bit, most significant first. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  /** Bits written so far. */
  get length(): number {
    return this.#length;
  }

  /** Writes the low `width` (at most 24) bits of `value`. */
  bits(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) {
      const byte = this.#length >> 3;
      if (byte === this.#bytes.length) this.#grow();
      if ((value >>> i) & 1) this.#bytes[byte]! |= 0x80 >> (this.#length & 7);
      this.#length++;
    }
  }

  /** Elias gamma code of `value` ≥ 1: short for small numbers. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.bits(0, width);
    this.bits(value, width + 1);
  }

  /** Rice code of `value` ≥ 0: the part above `parameter` bits in unary, the rest plain. */
  rice(value: number, parameter: number): void {
    for (let high = value >>> parameter; high > 0; high--) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value, parameter);
  }

  /** The bytes written, the last one filled up with zeros. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, (this.#length + 7) >> 3);
  }

  #grow(): void {
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what BitWriter wrote. Past the end it reads zeros, so that a damaged shard cannot make it loop for ever. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** Offset of the next bit. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The next 32 bits, of which at least 25 are valid. */
  #window(): number {
    const bytes = this.#bytes;
    const byte = this.at >> 3;
    // Bitwise operators turn the undefined behind the end into 0.
    const word = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
    return word << (this.at & 7);
  }

  bits(width: number): number {
    if (width === 0) return 0;
    const value = this.#window() >>> (32 - width);
    this.at += width;
    return value;
  }

  gamma(): number {
    const zeros = Math.min(24, Math.clz32(this.#window()));
    this.at += zeros;
    return this.bits(zeros + 1);
  }

  rice(parameter: number): number {
    let high = 0;
    for (;;) {
      const ones = Math.min(24, Math.clz32(~this.#window()));
      high += ones;
      this.at += ones;
      if (ones < 24) break;
    }
    this.at++;
    return ((high << parameter) | this.bits(parameter)) >>> 0;
  }
}

/** The Rice parameter for `count` increasing numbers below `limit`: log2 of 0.69 times the mean gap, in integers. */
export function riceParameter(count: number, limit: number): number {
  let parameter = 0;
  for (let numbers = 2 * count; parameter < 20 && numbers * 100 <= limit * 69; numbers *= 2) parameter++;
  return parameter;
}
