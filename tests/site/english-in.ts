import type { Document, Element, Node } from 'happy-dom';
import { en, type Messages } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH, type SearchMessages } from '../../src/i18n/search/en-search.ts';

type MessageTree = string | ((...args: never[]) => string) | { [key: string]: MessageTree };

const MARK = '§';

/** The constant parts of a message that is made of numbers and names. */
function partsOf(make: (...args: string[]) => string): string[] {
  // A mark that is formatted as a number comes out as NaN.
  return make(...Array.from({ length: make.length }, () => MARK)).split(/§|NaN/);
}

function phrasesIn(tree: MessageTree): { whole: string[]; parts: string[] } {
  if (typeof tree === 'string') return { whole: [tree], parts: [] };
  if (typeof tree === 'function') {
    // Called with marks in place of numbers and names: plural forms come out as those of many.
    try {
      return { whole: [], parts: partsOf(tree as unknown as (...args: string[]) => string) };
    } catch {
      return { whole: [], parts: [] };
    }
  }
  const all = Object.values(tree).map(phrasesIn);
  return { whole: all.flatMap((each) => each.whole), parts: all.flatMap((each) => each.parts) };
}

/** What the English interface says: whole strings, and the constant parts (of at least four letters) of those that hold a number or a name. */
export function englishPhrases(messages: Messages & { searchPage?: SearchMessages } = { ...en, searchPage: SEARCH_IN_ENGLISH }): {
  whole: Set<string>;
  parts: string[];
} {
  const { whole, parts } = phrasesIn(messages as unknown as MessageTree);
  const words = (text: string) => /[A-Za-z]{2,}/.test(text);
  return {
    whole: new Set(whole.map((text) => text.trim()).filter(words)),
    parts: [...new Set(parts.map((text) => text.trim()).filter((text) => /[A-Za-z]{4,}/.test(text)))],
  };
}

const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'content'] as const;

function textsIn(node: Node, texts: string[]): string[] {
  if (node.nodeType === 3) texts.push(node.textContent ?? '');
  if (node.nodeType !== 1 && node.nodeType !== 9) return texts;
  const element = node as Element;
  if (node.nodeType === 1) {
    if (element.getAttribute('lang') === 'en' || ['script', 'style', 'svg'].includes(element.localName)) return texts;
    for (const name of SPOKEN) if (element.hasAttribute(name)) texts.push(element.getAttribute(name) ?? '');
  }
  for (const child of node.childNodes) textsIn(child, texts);
  return texts;
}

/** Texts of a page, outside what is marked as English, that are phrases of the English interface. */
export function englishIn(document: Document, { whole, parts } = englishPhrases()): string[] {
  const texts = textsIn(document.documentElement, [])
    // A title in a Chinese text is what it is, in whatever language.
    .map((text) => text.replace(/《[^》]*》/g, '').trim())
    .filter(Boolean);
  // A part stands in a text as words of its own: "networks" does not say "works".
  const said = parts.map((part) => new RegExp(`(?<!\\p{L})${part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?!\\p{L})`, 'u'));
  return texts.filter((text) => whole.has(text) || said.some((part) => part.test(text)));
}
