/** A part of a document's source that is no text of the newsletter's: front matter, a comment, a footnote or a link's address that nothing calls. */
export interface Aside {
  /** Where it begins. */
  line: number;
  /** Its words. */
  text: string;
  kind: 'front matter' | 'comment' | 'footnote' | 'definition' | 'link title';
}

/** A document's source without its asides, which leave their lines behind, empty. */
export interface PartedSource {
  source: string;
  asides: readonly Aside[];
}

const FRONT = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const FIELD = /^[\w.-]+[ \t]*[:=]/m;
/** Every line of front matter: a field, an entry of a list, the rest of a long value, a comment, a table's head, nothing. */
const FRONT_LINE = /^([\w.-]+[ \t]*[:=].*|[ \t]+\S.*|-[ \t]+.*|#.*|\[.*\]|[\])}],?)?$/;

/** The same text with nothing but its line ends. */
function emptied(text: string): string {
  return text.replace(/[^\r\n]+/g, '');
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split(/\r\n|\r|\n/).length;
}

function partFront(source: string): PartedSource {
  const [whole, , inner = ''] = FRONT.exec(source) ?? [];
  if (whole === undefined || !FIELD.test(inner) || !inner.split(/\r?\n/).every((line) => FRONT_LINE.test(line)))
    return { source, asides: [] };
  return { source: emptied(whole) + source.slice(whole.length), asides: [{ line: 1, text: inner, kind: 'front matter' }] };
}

/** Stretches of source that are code, in which nothing is a comment or a footnote. */
function codeIn(source: string): (index: number) => boolean {
  const found = [...source.matchAll(/^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm)];
  return (index) => found.some((match) => index >= match.index && index < match.index + match[0].length);
}

function partComments({ source, asides }: PartedSource): PartedSource {
  const inCode = codeIn(source);
  const comments: Aside[] = [];
  const rest = source.replace(/<!--([\s\S]{0,20000}?)-->/g, (whole: string, text: string, at: number) => {
    if (inCode(at)) return whole;
    comments.push({ line: lineAt(source, at), text: text.trim(), kind: 'comment' });
    return emptied(whole);
  });
  return { source: rest, asides: [...asides, ...comments] };
}

interface Footnote {
  line: number;
  text: string;
  called: boolean;
}

const NOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*(?:\r?\n(?: {2,}|\t)\S.*)*)$/gm;
const CALL = /\[\^([^\]\s]{1,60})\](?!:)/g;

/** How a footnote stands in the sentence that calls it: in brackets of the sentence's script, an address alone as a link. */
function inSentence(text: string): string {
  const address = /^<?(https?:\/\/[^\s<>]+?)>?[.。]?$/.exec(text)?.[1];
  if (address) return ` (<${address}>)`;
  return /\p{Script=Han}/u.test(text) ? `（${text}）` : ` (${text})`;
}

/** Puts footnotes into the sentences that call them. Headings call none: what only they name is left over. */
function partFootnotes({ source, asides }: PartedSource): PartedSource {
  const inCode = codeIn(source);
  const notes = new Map<string, Footnote>();
  const without = source.replace(NOTE, (whole: string, id: string, text: string, at: number) => {
    if (inCode(at) || notes.has(id)) return whole;
    notes.set(id, { line: lineAt(source, at), text: text.replace(/\s+/g, ' ').trim(), called: false });
    return emptied(whole);
  });
  if (notes.size === 0) return { source, asides };
  const lines = without.split('\n').map((line) =>
    line.replace(CALL, (call: string, id: string) => {
      const note = notes.get(id);
      if (!note) return call;
      if (/^ {0,3}#{1,6}[ \t]|^\[?\*{2}/.test(line)) return '';
      if (note.called) return '';
      note.called = true;
      return inSentence(note.text);
    }),
  );
  const left = [...notes.values()].filter(({ called }) => !called);
  return { source: lines.join('\n'), asides: [...asides, ...left.map(({ line, text }): Aside => ({ line, text, kind: 'footnote' }))] };
}

/** Takes front matter, comments and uncalled footnotes out of a document's source, and puts the other footnotes where they are called. */
export function partAsides(source: string): PartedSource {
  return partFootnotes(partComments(partFront(source)));
}

/** What front matter says in single lines: its fields in lower case, without quotation marks. YAML and TOML are alike in that. */
export function frontFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/^([\w.-]+)[ \t]*[:=][ \t]*(.+?)[ \t]*\r?$/gm))
    fields.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'));
  return fields;
}
