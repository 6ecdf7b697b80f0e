import type { BlockContent, Blockquote, DefinitionContent, Heading, Image, List, RootContent } from 'mdast';
import { defined } from '../../../archive/defined.ts';
import { creditsLine } from '../../../source/edition-markdown/credits.ts';
import type { ItemFacts } from '../../../source/edition-markdown/front-matter.ts';
import type { Item } from '../../../source/schema.ts';
import { onlyLink, plainWords, refuse, type EditionTexts } from './edition-texts.ts';

type Links = NonNullable<Item['links']>;
type Corrections = NonNullable<Item['corrections']>;

/** Paper, card and address of an item; the first line has the address. */
function readSource(quote: Blockquote | undefined, { id, paper, card }: ItemFacts, texts: EditionTexts): Partial<Item> {
  const lines = [...(quote?.children ?? [])];
  const first = lines[0];
  const url = first && 'children' in first && first.children[0]?.type === 'link' ? first.children[0].url : undefined;
  const found: Partial<Item> = defined<Partial<Item>>({ url });
  if (paper) {
    const title = lines.shift() ?? refuse(quote, `item ${id} lacks its paper's title`);
    found.paper = { title: plainWords(title), ...paper };
    if (creditsLine(paper)) lines.shift();
  }
  if (card) {
    const title = lines.shift() ?? refuse(quote, `item ${id} lacks its card's title`);
    const description = lines.shift();
    const site = ` (${card.site})`;
    const said = plainWords(title);
    if (!said.endsWith(site)) refuse(title, `the card of item ${id} does not end with${site}, its site by the front matter`);
    found.card = defined({
      title: texts.text(`items.${id}.card.title`, said.slice(0, -site.length)),
      description: description && texts.text(`items.${id}.card.description`, plainWords(description)),
      site: card.site,
    });
  }
  if (!paper && !card && quote) lines.shift();
  if (lines[0]) refuse(lines[0], `this belongs to nothing of item ${id}`);
  return found;
}

function readFigure(image: Image | undefined, { id, figure }: ItemFacts, texts: EditionTexts): Item['figure'] {
  if (!image) return undefined;
  return defined({ ...(figure ?? { src: image.url }), alt: image.alt ? texts.text(`items.${id}.figure.alt`, image.alt) : undefined });
}

/** The first block of each entry of an item's lists: a link, or the line of its topics. */
function entriesOf(lists: readonly List[]): (BlockContent | DefinitionContent)[] {
  return lists.flatMap(({ children }) => children.flatMap(({ children: blocks }) => blocks.slice(0, 1)));
}

function readLinks(lists: readonly List[], id: string, texts: EditionTexts): Links {
  const links = entriesOf(lists).flatMap((entry) => onlyLink(entry) ?? []);
  return links.map(({ text, url }, index) => ({ label: texts.text(`items.${id}.links.${index}`, text), url }));
}

function readTopics(lists: readonly List[]): string[] {
  return entriesOf(lists).flatMap((entry) => {
    if (onlyLink(entry) || !('children' in entry)) return [];
    return entry.children.flatMap((node) => (node.type === 'link' ? [node.url.replace(/^.*\//, '')] : []));
  });
}

function readCorrections(blocks: readonly RootContent[], id: string, texts: EditionTexts): Corrections {
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
  return starts.map((start, index) => {
    const head = blocks[start] as Heading;
    const day = /\d{4}-\d{2}-\d{2}$/.exec(plainWords(head))?.[0] ?? refuse(head, 'a correction has no day at the end of its heading');
    const text = texts.written(`items.${id}.corrections.${index}`, blocks.slice(start + 1, starts[index + 1]));
    return { day, text: text ?? refuse(head, 'this correction has no text') };
  });
}

function imageOf(block: RootContent): Image | undefined {
  const [image, more] = block.type === 'paragraph' ? block.children : [];
  return image?.type === 'image' && !more ? image : undefined;
}

/** Reads an item of a published edition: its heading has its headline and its id, `facts` are what the front matter says of it. */
export function readEditionItem(
  head: Heading,
  blocks: readonly RootContent[],
  section: string,
  facts: ItemFacts,
  texts: EditionTexts,
): Item {
  const { id } = facts;
  const corrected = blocks.findIndex(({ type }) => type === 'heading');
  const own = corrected < 0 ? blocks : blocks.slice(0, corrected);
  const quotes = own.filter((block): block is Blockquote => block.type === 'blockquote');
  const lists = own.filter((block): block is List => block.type === 'list');
  const images = own.flatMap((block) => imageOf(block) ?? []);
  const rest = own.filter((block) => block.type !== 'blockquote' && block.type !== 'list' && !imageOf(block));
  if (quotes[1]) refuse(quotes[1], `item ${id} has a second quotation: the first is what it points to`);
  const strange = rest.find(({ type }) => !['paragraph', 'math', 'definition'].includes(type));
  if (strange) refuse(strange, `the text of item ${id} has a ${strange.type}, where a summary has paragraphs and inline marks only`);
  if (rest[0] && own.slice(own.indexOf(rest[0]), own.indexOf(rest.at(-1) ?? rest[0])).some((block) => !rest.includes(block)))
    refuse(rest[0], `the summary of item ${id} is parted by something else: put its paragraphs together`);
  const links = readLinks(lists, id, texts);
  const corrections = corrected < 0 ? [] : readCorrections(blocks.slice(corrected), id, texts);
  return defined<Item>({
    id,
    section,
    headline: texts.text(`items.${id}.headline`, plainWords(head)),
    ...readSource(quotes[0], facts, texts),
    summary: texts.written(`items.${id}.summary`, rest),
    figure: readFigure(images[0], facts, texts),
    topics: readTopics(lists),
    links: links.length > 0 ? links : undefined,
    corrections: corrections.length > 0 ? corrections : undefined,
    updated: facts.updated,
    accepted: facts.accepted,
  });
}
