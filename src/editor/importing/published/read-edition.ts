import type { Heading, List, ListItem, RootContent } from 'mdast';
import { defined } from '../../../archive/defined.ts';
import { MONTH_ID } from '../../../archive/ids.ts';
import { FrontError, readFront, type Front } from '../../../source/edition-markdown/front-matter.ts';
import type { Issue, Item, Month, Pick } from '../../../source/schema.ts';
import { richMarkdown } from '../../../source/text/markdown.ts';
import { Refusal } from '../report/refusal.ts';
import { readEditionItem } from './edition-item.ts';
import { EditionTexts, onlyLink, plainWords, refuse } from './edition-texts.ts';

/** Blocks below a heading. */
interface Part {
  head: Heading;
  blocks: RootContent[];
}

/** Parts blocks at their headings of a depth; what stands before the first is given apart. */
function partsOf(blocks: readonly RootContent[], depth: number): { before: RootContent[]; parts: Part[] } {
  const before: RootContent[] = [];
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) parts.push({ head: block, blocks: [] });
    else (parts.at(-1)?.blocks ?? before).push(block);
  }
  return { before, parts };
}

/** The front matter, as it is or as a refusal. */
function frontOf(source: string): { front: Front; lines: number } {
  try {
    return readFront(source);
  } catch (error) {
    if (error instanceof FrontError) throw new Refusal(error.message, error.line);
    throw error;
  }
}

function readPick({ children: [first, second] }: ListItem, index: number, edition: string, texts: EditionTexts): Pick {
  const at = `picks.${index}`;
  if (!first) throw new Refusal('has an empty pick: take its number away, or write what it is');
  const link = onlyLink(first);
  const ref = link && texts.itemAt(link.url);
  if (!ref) return defined({ url: link?.url, note: texts.text(at, plainWords(first)) });
  const item = ref.edition === edition ? ref.item : `${ref.edition}/${ref.item}`;
  return defined({ item, note: second && texts.text(at, plainWords(second)) });
}

function readPicks({ blocks }: Part, edition: string, texts: EditionTexts): Pick[] {
  const lists = blocks.filter((block): block is List => block.type === 'list');
  const other = blocks.find(({ type }) => type !== 'list');
  if (other) refuse(other, 'its picks are a list and nothing else');
  return lists.flatMap(({ children }) => children).map((entry, index) => readPick(entry, index, edition, texts));
}

/** The id of the section whose heading has an address; undefined where it leads to another edition. */
function sectionOf(url: string, page: string): string | undefined {
  return url.startsWith(`${page}?`) ? (new URL(url).searchParams.get('section') ?? undefined) : undefined;
}

function readSection({ head, blocks }: Part, section: string, front: Front, texts: EditionTexts): Item[] {
  const { before, parts } = partsOf(blocks, 3);
  if (before[0]) refuse(before[0], `section ${section} (${plainWords(head)}) has text that is of none of its items`);
  return parts.map((part) => {
    const ref = texts.itemAt(onlyLink(part.head)?.url ?? '');
    if (ref?.edition !== front.id)
      refuse(part.head, `an item's heading is a link to its place, as [headline](${front.page}#id), which gives it its id`);
    const facts = front.items?.find(({ id }) => id === ref.item) ?? { id: ref.item };
    return readEditionItem(part.head, part.blocks, section, facts, texts);
  });
}

interface Body {
  intro: Issue['intro'];
  source: Issue['source'];
  picks: Pick[];
  items: Item[];
}

function readBody(blocks: readonly RootContent[], front: Front, texts: EditionTexts): Body {
  const { before, parts } = partsOf(blocks, 2);
  const intro = before.filter(({ type }) => type !== 'heading' && type !== 'blockquote');
  const quote = before.find((block) => block.type === 'blockquote');
  const source = onlyLink(quote?.children[1]);
  const items: Item[] = [];
  const picks: Pick[] = [];
  for (const part of parts) {
    const url = onlyLink(part.head)?.url;
    const section = url === undefined ? undefined : sectionOf(url, front.page);
    if (url === undefined) picks.push(...readPicks(part, front.id, texts));
    else if (section !== undefined) items.push(...readSection(part, section, front, texts));
    // What leads to the weeks of a month is theirs.
    else if (!url.startsWith(texts.site)) refuse(part.head, `this heading leads neither to a section of ${front.page} nor to a week`);
  }
  const place = ({ id }: Item) => {
    const found = front.items?.findIndex((facts) => facts.id === id) ?? -1;
    return found < 0 ? Infinity : found;
  };
  return {
    intro: texts.written(front.week ? 'intro' : 'note', intro),
    source: source && { name: source.text, url: source.url },
    picks,
    items: items.toSorted((a, b) => Math.sign(place(a) - place(b)) || 0),
  };
}

/** What a published edition holds, and its language. */
export type Edition = { language: string } & ({ kind: 'issue'; value: Issue } | { kind: 'month'; value: Month });

/**
 * Reads a week or a month that a build has written as Markdown back into what it was made of, in the document's language. Throws a
 * Refusal where the document is not of that form: nothing in it is left out.
 */
export function readEdition(source: string): Edition {
  const text = source.replace(/^\ufeff/, '');
  const { front, lines } = frontOf(text);
  const { id, language, page, week, draft, accepted, updated, sourceLinks } = front;
  if (front.edition === false) throw new Refusal(`lists the weeks of ${id}, which has no edition of its own: import the weeks`);
  // Lines stay where they are, so that faults are named by the document's.
  const body = text.split(/\r?\n/).map((each, index) => (index < lines ? '' : each));
  const joined = body.join('\n');
  const texts = new EditionTexts(joined, language, front.languages ?? {}, page);
  const { intro, source: original, picks, items } = readBody(richMarkdown.parse(joined).children, front, texts);
  const common = { draft, source: original, picks, accepted };
  if (week) return { language, kind: 'issue', value: defined<Issue>({ id, week, ...common, intro, items, updated, sourceLinks }) };
  if (!MONTH_ID.test(id)) throw new Refusal(`is ${id} by its front matter, which is no month, and lacks the line of its week`, 1);
  return { language, kind: 'month', value: defined<Month>({ id, ...common, note: intro, items: items.length > 0 ? items : undefined }) };
}
