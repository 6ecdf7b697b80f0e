/** What a text's source has that is not shown, or is shown as it stands where a mark was meant. */
import type { Nodes, Root } from 'mdast';
import { readsAsProse } from '../../archive/reads-as-formula.ts';

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

function quoted(piece: string): string {
  const line = piece.replace(/\s+/g, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** One message a kind: comments, and all other HTML. */
function htmlProblems(values: readonly string[]): string[] {
  const comments = values.filter((value) => value.startsWith('<!--'));
  const marks = values.filter((value) => !value.startsWith('<!--'));
  return [
    { pieces: comments, mend: 'remove it' },
    { pieces: marks, mend: "use CommonMark's marks (*…*, **…**, `…`, [words](address))" },
  ].flatMap(({ pieces, mend }) =>
    pieces.length > 0
      ? [`HTML is not shown, but this text has ${pieces.map(quoted).join(', ')}: ${mend}, or put a backslash before < to show it`]
      : [],
  );
}

/** What would vanish from a formatted text without a word: HTML, addresses that no link refers to, prose between lines of `$$`. */
export function lostIn(tree: Root): string[] {
  const nodes = all(tree);
  const wanted = new Set(nodes.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? node.identifier : [])));
  return [
    ...htmlProblems(nodes.flatMap((node) => (node.type === 'html' ? node.value : []))),
    ...nodes.flatMap((node): string[] => {
      if (node.type === 'definition' && !wanted.has(node.identifier))
        return [
          `[${node.label ?? node.identifier}] defines a link that the text does not have: remove the line, or write [words](address)`,
        ];
      if (node.type === 'math' && readsAsProse({ content: node.value, before: '', after: '' }))
        return [`${quoted(`$$ ${node.value}`)} reads like prose, not like a formula: put a backslash before each dollar sign`];
      return [];
    }),
  ];
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Addresses, protected signs and, of the rest, what may be a mark. */
const SIGNS = new RegExp(`(https?://[^\\s<>]+|\\\\[!-/:-@[-\`{-~])|${REFERENCE.source}|\\$+|\\*+|_+|~~+|\`+`, 'gi');

const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

/** What to do about a sign that the parser took for text though it may have been meant otherwise; undefined where it is plainly itself. */
function mendOf(sign: string, before: string, after: string): string | undefined {
  const apart = /^\s?$/.test(before) && /^\s?$/.test(after);
  const escaped = [...sign].map((each) => `\\${each}`).join('');
  if (sign.startsWith('&')) return `is HTML for a character: write the character itself, or \\${sign} to show it as it stands`;
  if (sign.startsWith('$'))
    return `is shown with its ${sign}, not as a formula: write ${escaped} for it; a formula is $…$ with no blank inside of its signs, and words in it are \\text{…}`;
  if (sign === '*' && apart) return undefined;
  if (sign.startsWith('_') && (apart || (LATIN_OR_DIGIT.test(before) && LATIN_OR_DIGIT.test(after)))) return undefined;
  if (sign.startsWith('~')) return `is shown with its ${sign}, since nothing can be struck out: remove the signs`;
  return `is shown with its ${sign}, a mark without its partner: give it one, with blanks outside of the two and none inside, or write ${escaped}`;
}

/** The signs that a formatted text shows as they stand, though they look like marks: one message for each kind of sign. */
export function strayIn(tree: Root, source: string): string[] {
  const kinds = new Map<string, { message: string; count: number }>();
  const look = (node: Nodes) => {
    const { start, end } = node.position ?? {};
    // An address in angle brackets is its own words.
    if (node.type === 'link' && source[start?.offset ?? 0] === '<') return;
    if ('children' in node) node.children.forEach(look);
    if (node.type !== 'text' || start?.offset === undefined || end?.offset === undefined) return;
    for (const { 0: sign, 1: passed, index } of source.slice(start.offset, end.offset).matchAll(SIGNS)) {
      const place = start.offset + index;
      const mend =
        passed === undefined ? mendOf(sign, source.slice(0, place).slice(-1), source.slice(place + sign.length).slice(0, 1)) : undefined;
      if (mend === undefined) continue;
      const { message, count } = kinds.get(sign.charAt(0)) ?? { message: `${quoted(source.slice(place))} ${mend}`, count: 0 };
      kinds.set(sign.charAt(0), { message, count: count + 1 });
    }
  };
  look(tree);
  return [...kinds.values()].map(({ message, count }) => (count > 1 ? `${message} (${count} such signs in this text)` : message));
}

/** Names of HTML's inline elements and of blocks, which nobody writes of in a headline. */
const TAG =
  /<\/[a-z][\w-]*\s*>|<(?:a|b|br|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/;

const PLAIN_SIGNS: readonly { pattern: RegExp; message: string }[] = [
  { pattern: COMMENT, message: 'no text has comments: remove it' },
  { pattern: TAG, message: 'HTML is shown as it stands: remove it' },
  { pattern: REFERENCE, message: 'HTML for a character is shown as it stands: write the character itself' },
  { pattern: /\*{2,}|(?<!\w)__(?=\S)[^_]+__(?![\w.])/, message: 'a plain text shows its marks: remove them' },
  { pattern: /\[[^\]]+\]\(https?:[^)]*\)/, message: 'a plain text has no links: leave the words' },
  { pattern: /\\[*_$<&`]/, message: 'a plain text shows its backslash: remove it' },
];

/** What a plain text (a headline, a name) shows as it stands, though it is a mark elsewhere. */
export function strayInPlain(text: string): string[] {
  return PLAIN_SIGNS.flatMap(({ pattern, message }) => {
    const piece = pattern.exec(text)?.[0];
    return piece === undefined ? [] : [`${quoted(piece)}: ${message}`];
  });
}
