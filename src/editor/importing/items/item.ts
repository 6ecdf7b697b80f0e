import type { Item } from '../../../source/schema.ts';
import type { ImageSpan } from '../markdown/spans.ts';
import { added, leftAddress, leftText, told, warning, type Note, type Noted } from '../report/notes.ts';
import type { RawItem } from '../structure/outline-parts.ts';
import { furtherLinks, type FurtherLink } from './further-links.ts';
import { takeAddresses, type ImportContext } from './item-addresses.ts';
import { mendNotes, readItemBody, type ItemBody } from './item-body.ts';
import { placeCards, takeCards } from './item-cards.ts';
import { chooseHeadline, headlineLinks, readItemHead } from './item-headline.ts';
import { isPaper, paperIdentity, type PaperIdentity } from './paper-identity.ts';

/** An item whose id has still to be given, and the line on which it begins. */
export interface ImportedItem {
  line: number;
  item: Omit<Item, 'id'>;
}

/** What an item's address and number say of the paper behind it, and what is doubtful about that. */
function identityOf({ number }: ItemBody, url: string | undefined, line: number): Noted<PaperIdentity> {
  const identity = url === undefined ? { ids: {} } : paperIdentity(url);
  const notes: Note[] = identity.problem ? [warning(line, identity.problem)] : [];
  if (number && identity.ids.arxiv && identity.ids.arxiv !== number)
    notes.push(warning(line, `the title has the number ${number}, but the address is that of ${identity.ids.arxiv}: look which is right`));
  const isOpen = number !== undefined && !isPaper(identity);
  return { value: isOpen ? paperIdentity(`https://arxiv.org/abs/${number}`) : identity, notes };
}

/** A paper: its own title, else its card's or the headline, where its address or its section says that it is one. */
function paperOf(body: ItemBody, headline: string, { ids, year }: PaperIdentity, raw: RawItem): Noted<Item['paper']> {
  const card = body.cards[0]?.card?.title ?? '';
  if (body.title === '' && !isPaper({ ids }) && !(raw.section === 'papers' && card !== '')) return { value: undefined, notes: [] };
  const title = body.title || card || headline;
  const stands = `the document gives no title of the paper: "${title}" stands for it`;
  return {
    value: { title, ...(year ? { year } : {}), ...(Object.keys(ids).length > 0 ? { ids } : {}) },
    notes: body.title === '' ? [...added(raw.line, title), warning(raw.line, stands)] : [],
  };
}

/** An article's title is its card's: one that the text gives stands there where the document has no card, and else says it again. */
function articleCard(title: string, own: Item['card'], url: string | undefined, raw: RawItem, language: string): Noted<Item['card']> {
  if (title === '') return { value: own, notes: [] };
  if (own || url === undefined)
    return {
      value: own,
      notes: leftText(raw.line, title, own ? 'boilerplate' : 'unplaced', 'the title of an article, which its card has'),
    };
  return { value: { title: { [language]: title }, site: new URL(url).hostname }, notes: [] };
}

/** The address that an item gets of the number at its paper's title, where the document gives it none. */
function addressOfNumber({ number }: ItemBody, line: number): Noted<string | undefined> {
  const identity = number === undefined ? undefined : paperIdentity(`https://arxiv.org/abs/${number}`);
  if (!identity?.ids.arxiv) return { value: undefined, notes: [] };
  const url = `https://arxiv.org/abs/${identity.ids.arxiv}`;
  return { value: url, notes: [warning(line, `the item has no address, and gets that of the number at its title: ${url}`)] };
}

function figureOf(images: readonly ImageSpan[], language: string): Noted<Item['figure']> {
  const [first, ...others] = images;
  const notes = others.flatMap((image) =>
    image.url === first?.url
      ? told(image.line, image.alt)
      : [leftAddress({ ...image, text: image.alt }, 'image', 'unplaced', 'a second image: an item has one figure')],
  );
  if (!first) return { value: undefined, notes };
  if (!/^(https?:\/\/\S+|[^\s:/][^\s:]*)$/.test(first.url) || first.url.split('/').includes('..')) {
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
  const inCard = cards.value.find((card) => card.url)?.url;
  const numbered = (own ?? inCard) ? { value: undefined, notes: [] } : addressOfNumber(body.value, line);
  const url = own ?? inCard ?? numbered.value;
  const headline = chooseHeadline(raw, written.value.text, body.value, url);
  const placed = placeCards(cards.value, url, language);
  const others = found.value.slice(own === undefined ? 0 : 1).map((link): FurtherLink => ({ ...link, again: true }));
  const links = furtherLinks([...others, ...placed.value.links], url, language);
  const identity = identityOf(body.value, url, line);
  const isArticle = !isPaper(identity.value) && section !== 'papers' && (section !== 'features' || placed.value.own !== undefined);
  const paper = isArticle ? { value: undefined, notes: [] } : paperOf(body.value, headline.value, identity.value, raw);
  const card = isArticle ? articleCard(body.value.title, placed.value.own, url, raw, language) : { value: placed.value.own, notes: [] };
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
        ...(card.value ? { card: card.value } : {}),
        ...(summary ? { summary: text(summary) } : {}),
        ...(figure.value ? { figure: figure.value } : {}),
        topics: [],
        ...(links.value.length > 0 ? { links: links.value } : {}),
      },
    },
    notes: [
      ...mendNotes(head),
      ...[written, body, cards, found, numbered, headline, placed, links, identity, paper, card, figure].flatMap(({ notes }) => notes),
    ],
  };
}
