/** A part of a query between spaces, or between quotation marks. */
export interface QueryToken {
  not: boolean;
  /** What stands before a colon, as typed. */
  name: string | undefined;
  value: string;
  quoted: boolean;
  /** The token as typed. */
  source: string;
  /** A quotation mark without its fellow was left out. */
  unclosed: boolean;
}

const SPACES = /\s*/uy;
const MINUS = /-(?=[^\s-])/uy;
const NAMED = /([A-Za-z]+)[:：](?=\S)/uy;
/** In other scripts a colon ends a sentence's beginning as well: only names of fields are names there. */
const NAMED_OTHERWISE = /(\p{L}+)[:：](?=\S)/uy;
/** What may stand around an exact phrase, as a class of a regular expression: phones and keyboards of other languages turn quotation marks. */
export const QUOTATION_MARKS = '"“”„‟＂';
const QUOTED = new RegExp(`[${QUOTATION_MARKS}]([^${QUOTATION_MARKS}]*)[${QUOTATION_MARKS}]`, 'uy');
const BARE = /\S+/uy;

/** Cuts a query into tokens. `isName` knows the names of fields. */
export function queryTokens(text: string, isName: (name: string) => boolean = () => false): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    take(SPACES);
    if (at >= text.length) return tokens;
    const start = at;
    const not = take(MINUS) !== null;
    let name = take(NAMED)?.[1];
    if (name === undefined) {
      const before = at;
      const other = take(NAMED_OTHERWISE)?.[1];
      if (other !== undefined && isName(other)) name = other;
      else at = before;
    }
    const phrase = take(QUOTED)?.[1];
    const unclosed = phrase === undefined && QUOTATION_MARKS.includes(text[at]!);
    if (unclosed) at++;
    // Without an operator before it, what follows the lone mark is read as if the mark were not there.
    const value = phrase ?? (unclosed && name === undefined ? '' : (take(BARE)?.[0] ?? ''));
    tokens.push({ not, name, value, quoted: phrase !== undefined, source: text.slice(start, at), unclosed });
  }
}
