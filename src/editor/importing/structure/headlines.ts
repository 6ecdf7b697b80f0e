import { hostOf, isAddressLabel, splitHosts, withoutHosts } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/span-text.ts';
import type { LinkSpan, Span } from '../markdown/spans.ts';

const DASH = /[—–―─]|(?<=\s)-+(?=\s)/u;
/** How much text beside its links a headline may have: more is prose. */
const BESIDE = 60;

/** The links of a block. */
export function linksOf(spans: readonly Span[]): LinkSpan[] {
  return spans.filter((span) => span.kind === 'link');
}

/** The length of a text in columns: a Chinese character takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u1100-\uffef]/.test(char) ? 2 : 1), 0);
}

/** Whether a text reads as prose: several sentences, or more than a title holds. */
export function isProse(text: string): boolean {
  const inner = /[。；]\s*[^\s”"』」）)】\]]{2,}/u.test(text) || (widthOf(text) > 120 && /[.!?]\s+\p{Lu}/u.test(text));
  return inner || widthOf(text) > 300 || (widthOf(text) > 120 && /[。.]\s*$/.test(text));
}

/** Takes characters of a set off either end; in one pass, whatever the text. */
function trimSet(text: string, before: string, after: string): string {
  let [start, end] = [0, text.length];
  while (start < end && before.includes(text.charAt(start))) start++;
  while (end > start && after.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Edges that say nothing: dashes, stray brackets and marks round what is left of a headline. */
export function trimEdges(text: string): string {
  const trimmed = trimSet(text.replace(/\s+/g, ' '), ' —–―─-*·•:：,，|', ' —–―─*·•:：,，|').replace(/ -{1,9}$/, '');
  return trimSet(trimmed, '】])）', '【[(（')
    .replace(/【\s?】|\[\s?\]|\(\s?\)|（\s?）/g, '')
    .trim()
    .replace(/^[【「]([^【】「」]*)$|^([^【】「」]*)[】」]$/, '$1$2')
    .trim();
}

/** The blanks inside a text that stand between Chinese or Japanese characters, where a name was taken out or lines were joined. */
const WIDE_BLANK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef])/gu;

/**
 * Reads the headline in a run of spans: its words without the hosts' names, dashes and brackets that publishing sites put
 * round it, and those names.
 */
export function readHeadline(spans: readonly Span[]): { text: string; hosts: string[] } {
  const all = [...new Set(linksOf(spans).map((link) => hostOf(link.url)))];
  const parts = spans.map((span): { text: string; hosts: string[] } => {
    if (span.kind === 'break' || span.kind === 'image') return { text: span.kind === 'break' ? ' ' : '', hosts: [] };
    if (span.kind === 'link' && isAddressLabel(span.text, span.url)) return { text: ' ', hosts: [] };
    const split = splitHosts(span.text, all);
    // A link's host with a mark that the translation program left behind: `【a.example】T21`.
    const mark = split.hosts.length > 0 ? /^[\s【】[\]]*([Tt]\s?\d{1,3})\s*$/.exec(split.text)?.[1] : undefined;
    return mark === undefined ? split : { text: ' ', hosts: [...split.hosts, mark] };
  });
  const text = parts
    .map((part) => part.text)
    .join('')
    .replace(/【\s*】|\[\s*\]/g, ' ')
    .replace(/\s*(—+|–+|──+)\s*/gu, (dash, _marks: string, at: number, whole: string) =>
      /^\s*$/.test(whole.slice(0, at)) || /^\s*$/.test(whole.slice(at + dash.length)) || linksOf(spans).length > 1 ? ' ' : dash,
    );
  return { text: trimEdges(text.replace(WIDE_BLANK, '')), hosts: parts.flatMap(({ hosts }) => hosts) };
}

/** The headline's words alone, as `readHeadline` gives them. */
export function headlineText(spans: readonly Span[]): string {
  return readHeadline(spans).text;
}

/** A paragraph that is an item's headline: how sure it is. `certain`: title, dash and host; `possible`: hardly more than a link. */
export function asLinkHeadline(block: Block): 'certain' | 'possible' | undefined {
  if (block.kind !== 'paragraph' || block.quoted) return undefined;
  const links = linksOf(block.spans).filter((link) => !link.bare);
  if (links.length === 0 || block.spans.some((span) => span.kind === 'break' || span.kind === 'image' || span.kind === 'code'))
    return undefined;
  const beside = block.spans.map((span) => (span.kind === 'text' || (span.kind === 'link' && span.bare) ? span.text : '')).join(' ');
  const besideWords = withoutHosts(
    beside,
    links.map((link) => hostOf(link.url)),
  );
  if (isProse(besideWords) || widthOf(besideWords) > 2 * BESIDE) return undefined;
  const host = links.some((link) => isAddressLabel(link.text, link.url) && !/^\s*[【[]?https?:/i.test(link.text));
  const named = links.some((link) => hostInLabel(link)) || besideWords.trim() !== beside.trim();
  if (DASH.test(beside) && (host || named) && (links.length > 1 || headlineText(block.spans) !== '')) return 'certain';
  const first = block.spans.find((span) => span.kind !== 'text' || span.text.trim() !== '');
  if (first?.kind !== 'link' || links.every((link) => link.text !== '' && isAddressLabel(link.text, link.url))) return undefined;
  return headlineText(block.spans) !== '' && widthOf(besideWords) <= BESIDE && !/[。；]/.test(besideWords) ? 'possible' : undefined;
}

function hostInLabel(link: LinkSpan): boolean {
  return withoutHosts(link.text, [hostOf(link.url)]).trim() !== link.text.trim();
}

/** Whether a block only names addresses: hosts' names, addresses, empty links. */
export function isAddressOnly(block: Block): boolean {
  const links = linksOf(block.spans);
  if (links.length === 0 || block.spans.some((span) => span.kind === 'image')) return false;
  const beside = withoutHosts(
    spansText(block.spans.filter((span) => span.kind !== 'link')),
    links.map((link) => hostOf(link.url)),
  );
  return links.every((link) => link.bare || isAddressLabel(link.text, link.url)) && trimEdges(beside) === '';
}

/** Whether a block is what damage has left of a headline: a dash beside addresses, as publishing sites part title and host. */
export function isHeadlineRemains(block: Block): boolean {
  return block.kind === 'paragraph' && isAddressOnly(block) && DASH.test(spansText(block.spans.filter((span) => span.kind !== 'link')));
}
