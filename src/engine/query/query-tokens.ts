/** A part of a query between spaces, or between quotation marks. */
export type QueryToken = {
  not: boolean;
  /** What stands before a colon, as typed. */
  name: string | undefined;
  value: string;
  quoted: boolean;
  /** The token as typed. */
  source: string;
  /** A quotation mark without its fellow was left out. */
  unclosed: boolean;
};

const spaces = /\s*/uy;
const minus = /-(?=[^\s-])/uy;
const named = /([A-Za-z]+)[:：](?=\S)/uy;
const quoted = /["“”]([^"“”]*)["“”]/uy;
const bare = /\S+/uy;

/** Cuts a query into tokens. Phones and Chinese keyboards turn quotation marks: those count too. */
export function queryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    take(spaces);
    if (at >= text.length) return tokens;
    const start = at;
    const not = take(minus) !== null;
    const name = take(named)?.[1];
    const phrase = take(quoted)?.[1];
    const unclosed = phrase === undefined && /["“”]/.test(text[at]!);
    if (unclosed) at++;
    // Without an operator before it, what follows the lone mark is read as if the mark were not there.
    const value = phrase ?? (unclosed && name === undefined ? '' : (take(bare)?.[0] ?? ''));
    tokens.push({ not, name, value, quoted: phrase !== undefined, source: text.slice(start, at), unclosed });
  }
}
