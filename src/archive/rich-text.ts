/**
 * A piece of formatted text as the published archive holds it: a string, or an element as
 * `[tag, attributes or null, ...children]`. Only tags of RICH_TAGS occur; links are http(s).
 */
export type RichNode = string | [tag: string, attributes: Readonly<Record<string, string>> | null, ...children: RichNode[]];

/** A formatted text: its blocks (paragraphs) in order. */
export type RichText = RichNode[];

/** The inline and block elements that a summary may have. */
export const TEXT_TAGS: readonly string[] = ['p', 'em', 'strong', 'code', 'a', 'br', 'span'];

/** The MathML Core elements that TeX becomes. */
export const MATH_TAGS: readonly string[] = [
  'math',
  'semantics',
  'mrow',
  'mi',
  'mo',
  'mn',
  'ms',
  'mtext',
  'mspace',
  'msup',
  'msub',
  'msubsup',
  'mfrac',
  'msqrt',
  'mroot',
  'mover',
  'munder',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mstyle',
  'mpadded',
  'mphantom',
  'menclose',
  'mmultiscripts',
  'mprescripts',
];
