import type { Item } from '../../../source/schema.ts';
import type { ImageSpan } from '../markdown/spans.ts';
import { added, leftAddress, told, warning, type Note, type Noted } from '../report/notes.ts';
import type { RawItem } from '../structure/outline-parts.ts';
import { takeAddresses, type ImportContext } from './item-addresses.ts';
import { mendNotes, readItemBody, type ItemBody } from './item-body.ts';
import { furtherLinks, placeCards, takeCards, type FurtherLink } from './item-cards.ts';
import { chooseHeadline, headlineLinks, readItemHead } from './item-headline.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';

/** An item whose id has still to be given, and the line on which it begins. */
export interface ImportedItem {
  line: number;
  item: Omit<Item, 'id'>;
}

function paperOf(body: ItemBody, headline: string, url: string | undefined, line: number): Noted<Item['paper']> {
  const identity = url === undefined ? { ids: {} } : paperIdentity(url);
  const notes: Note[] = identity.problem ? [warning(line, identity.problem)] : [];
  if (body.number && identity.ids.arxiv && identity.ids.arxiv !== body.number)
    notes.push(
      warning(line, `the title has the number ${body.number}, but the address is that of ${identity.ids.arxiv}: look which is right`),
    );
  const numberOnly =
    body.number && Object.keys(identity.ids).length === 0 ? paperIdentity(`https://arxiv.org/abs/${body.number}`) : undefined;
  const { ids, year } = numberOnly ?? identity;
  if (body.title === '' && !isPaper({ ids })) return { value: undefined, notes };
  const title = body.title || body.cards[0]?.card?.title || headline;
  if (body.title === '')
    notes.push(...added(line, title), warning(line, `the document gives no title of the paper: "${title}" stands for it`));
  return { value: { title, ...(year ? { year } : {}), ...(Object.keys(ids).length > 0 ? { ids } : {}) }, notes };
}

function figureOf(images: readonly ImageSpan[], language: string): Noted<Item['figure']> {
  const [first, ...others] = images;
  const notes = others.flatMap((image) =>
    image.url === first?.url
      ? told(image.line, image.alt)
      : [leftAddress({ ...image, text: image.alt }, 'image', 'unplaced', 'a second image: an item has one figure')],
  );
  if (!first) return { value: undefined, notes };
  if (!/^(https?:\/\/\S+|[^\s:/][^\s:]*)$/.test(first.url)) {
    const why = 'an image whose address is neither a path below the archive nor http(s)';
    return { value: undefined, notes: [...notes, leftAddress({ ...first, text: first.alt }, 'image', 'unplaced', why)] };
  }
  const alt = first.alt.trim();
  return { value: { src: first.url, ...(alt ? { alt: { [language]: alt } } : {}) }, notes };
}

/** Makes an archive's item of the blocks of one: headline, address, paper, card, figure, summary, further links. */
export function buildItem(raw: RawItem, captions: ReadonlySet<string>, context: ImportContext): Noted<ImportedItem> {
  const { head, line, section } = raw;
  const { language } = context;
  const written = readItemHead(head, context);
  const body = readItemBody(raw.body, { head, paperSection: section === 'papers' || section === 'features', captions }, context);
  const cards = takeCards(body.value.cards, context);
  const found = takeAddresses([...headlineLinks(head), ...body.value.titleLinks], context);
  const own = found.value[0]?.url;
  const url = own ?? cards.value.find((card) => card.url)?.url;
  const headline = chooseHeadline(raw, written.value.text, body.value, url);
  const placed = placeCards(cards.value, url, language);
  const others = found.value.slice(own === undefined ? 0 : 1).map((link): FurtherLink => ({ ...link, again: true }));
  const links = furtherLinks([...others, ...placed.value.links], url, language);
  const paper = paperOf(body.value, headline.value, url, line);
  const figure = figureOf([...(head?.spans.filter((span) => span.kind === 'image') ?? []), ...body.value.images], language);
  const summary = [...written.value.summary, ...body.value.summary].filter(Boolean).join('\n\n');
  const text = (words: string) => ({ [language]: words });
  return {
    value: {
      line,
      item: {
        section,
        ...(url === undefined ? {} : { url }),
        headline: text(headline.value),
        ...(paper.value ? { paper: paper.value } : {}),
        ...(placed.value.own ? { card: placed.value.own } : {}),
        ...(summary ? { summary: text(summary) } : {}),
        ...(figure.value ? { figure: figure.value } : {}),
        topics: [],
        ...(links.value.length > 0 ? { links: links.value } : {}),
      },
    },
    notes: [...mendNotes(head), ...[written, body, cards, found, headline, placed, links, paper, figure].flatMap(({ notes }) => notes)],
  };
}
