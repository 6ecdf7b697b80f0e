import type { RichNode } from '../../archive/rich-text.ts';
import { lowered, raised } from './script-letters.ts';

/** What is drawn over a letter, as a character that joins the one before it. */
const ACCENTS = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['ˉ', '\u0304'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['⃗', '\u20d7'],
  ['→', '\u20d7'],
]);

/** Operators with a space on either side, where there is something on either side. */
const APART = /^(?:[+−±∓×·÷∗∪∩∧∨⊕⊗∘=≠≈≃≅≡∼∝<>≤≥≪≫⩽⩾∈∉⊂⊆⊃⊇→←↦⇒⇔↔:≔∣∥]|:=)$/u;
const APPLICATION = '\u2061';
const INVISIBLE = /[\u2061-\u2064\u200b]/gu;
/** Where a sign is that of a number, not an operation. */
const OPENS = /(?:^|[([{⟨,;+−±×·=≠≈<>≤≥∈→:/∣]) *$/u;
/** Names of functions, sums, and whatever else is more than one letter. */
const WORD = /^(?:[\p{Lu}\p{Ll}\p{Lo}]{2}|[∑∏∐∫∮⋃⋂⨁⨂])/u;
const ENDS = /[\p{L}\p{N})\]}]$/u;

class Unreadable extends Error {}

/** A part that stands beside others: in brackets where it is more than one thing. */
function closed(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.′]+|\([^()]*\)|\S)$/u.test(text) ? text : `(${text})`;
}

/** Whether a node is an operator that stands apart; a bar that is a bracket does not stretch. */
function isApart(node: RichNode | undefined, text: string): boolean {
  return typeof node === 'object' && node[0] === 'mo' && APART.test(text) && !(/[∣∥]/.test(text) && node[1]?.stretchy === 'false');
}

function row(nodes: readonly RichNode[]): string {
  const texts = nodes.map(textOf);
  return texts.reduce((before, text, at) => {
    const [node, next] = [nodes[at], texts[at + 1]];
    if (isApart(node, text)) return next === undefined || OPENS.test(before) ? before + text : `${before.trimEnd()} ${text} `;
    if (text === APPLICATION) return next === undefined || /^[([{]/.test(next) ? before : `${before} `;
    if (/^[,;]$/.test(text)) return `${before}${text} `;
    // Words do not run into what is before and behind them.
    const start = WORD.test(text) && ENDS.test(before) ? ' ' : '';
    const end = WORD.test(text) && next !== undefined && /^[\p{Lu}\p{Ll}\p{Lo}\p{N}√]/u.test(next) ? ' ' : '';
    return before + start + text + end;
  }, '');
}

/** The one part of what has no more than that; a fraction alone needs no brackets. */
function alone(node: RichNode): string {
  if (typeof node === 'string') return node;
  const [tag, , ...children] = node;
  const [only, more] = children;
  if (/^(?:math|mrow|mstyle)$/.test(tag) && only !== undefined && more === undefined) return alone(only);
  return tag === 'mfrac' ? textOf(node).slice(1, -1) : textOf(node);
}

/** Base and script, of which Unicode has no letters, or has them. */
function withScripts(base: string, low: RichNode | undefined, high: RichNode | undefined): string {
  const below = low === undefined ? '' : lowered(alone(low).trim());
  const above = high === undefined ? '' : raised(alone(high).trim());
  return closed(base) + below + above;
}

function over(base: string, mark: RichNode | undefined): string {
  const accent = ACCENTS.get(mark === undefined ? '' : textOf(mark).trim());
  if (accent === undefined || [...base].length !== 1) throw new Unreadable();
  return base + accent;
}

function textOf(node: RichNode): string {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  const [first, second, third] = children;
  const base = () => (first === undefined ? '' : textOf(first));
  switch (tag) {
    case 'mi':
    case 'mn':
    case 'ms':
      return children.map(textOf).join('');
    case 'mo':
    case 'mtext':
      return children.map(textOf).join('').replace(/\s/gu, ' ');
    case 'mspace':
      return /^-|^0(?:\.\d*)?em$/.test(attributes?.width ?? '') ? '' : ' ';
    case 'mphantom':
      return '';
    case 'msub':
    case 'munder':
      return withScripts(base(), second, undefined);
    case 'msup':
      return withScripts(base(), undefined, second);
    case 'msubsup':
    case 'munderover':
      return withScripts(base(), second, third);
    case 'mover':
      return over(base(), second);
    case 'mfrac':
      // A line of no thickness is none: `n` over `k`.
      if (attributes?.linethickness?.startsWith('0')) throw new Unreadable();
      return `(${closed(base())}/${closed(second === undefined ? '' : textOf(second))})`;
    case 'msqrt':
      return `√${closed(row(children))}`;
    case 'mroot':
      return `${raised(second === undefined ? '' : textOf(second))}√${closed(base())}`;
    case 'math':
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
      return row(children);
    default:
      throw new Unreadable();
  }
}

/**
 * A formula in plain characters, for programs that know no MathML: `O(n²)`, `max_(‖ϵ‖ ≤ ρ) L(w + ϵ)`. Undefined for one that cannot
 * be read so: matrices, what is struck out, signs over several letters.
 */
export function formulaText(formula: RichNode): string | undefined {
  try {
    return alone(formula).replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().normalize('NFC') || undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
