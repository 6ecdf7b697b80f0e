/** Sets that are joined as they turn out to be one. */
export class Groups {
  readonly #parents = new Map<string, string>();

  /** The key that stands for all that are one with this. */
  find(key: string): string {
    let root = key;
    for (let above = this.#parents.get(root); above !== undefined; above = this.#parents.get(root)) root = above;
    return root;
  }

  /** Makes two one; the first one's key stands for both. */
  join(a: string, b: string): void {
    const [from, to] = [this.find(b), this.find(a)];
    if (from !== to) this.#parents.set(from, to);
  }
}

/** Values by each of their keys, in order. */
export function grouped<T>(values: Iterable<T>, keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const known = groups.get(key);
      if (known) known.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
