/** A function of a text that works out each text once: for as long as it is held, it holds what it has worked out. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, workOut(text));
    return known.get(text) as T;
  };
}
