import type { Item } from '../../../source/schema.ts';
import { addressKey, hostOf, isAddressLabel, workKey } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { spansText } from '../markdown/spans.ts';
import { headlineText, linksOf, widthOf } from '../structure/headlines.ts';
import type { RawItem } from '../structure/outline-parts.ts';
import { takeAddress, takeAddresses, withCleanLinks, type FoundAddress, type ImportContext } from './item-addresses.ts';
import { readItemBody, type ItemBody } from './item-body.ts';
import { isPaper, paperIdentity } from './paper-identity.ts';
import { paragraphSource } from './summary-text.ts';

/** An item whose id has still to be given, and the line on which it begins. */
export interface ImportedItem {
  line: number;
  item: Omit<Item, 'id'>;
}

interface TakenCard {
  block: Block;
  url: string | undefined;
}

/** A list's line as an item: its first link or first sentence is the headline, the whole of it the summary where it says more. */
function bulletParts(head: Block, context: ImportContext): { headline: string; summary: string[] } {
  const text = headlineText(head.spans);
  if (widthOf(text) <= 120) return { headline: text, summary: [] };
  const [first] = head.spans;
  const headline =
    first?.kind === 'link' && first.text.length >= 6 && !isAddressLabel(first.text, first.url)
      ? first.text
      : (/^.+?[。.!?！？](?=\s|[^\d\s.]|$)/u.exec(text)?.[0] ?? text);
  return { headline: headline.trim(), summary: [paragraphSource(withCleanLinks(head.spans, context))] };
}

function chooseHeadline(raw: RawItem, given: string, body: ItemBody, url: string | undefined, context: ImportContext): string {
  if (given !== '') return given;
  const [card] = body.cards;
  const stand: [string, string][] = [
    [card?.card?.title ?? '', "the card's title"],
    [body.title, "the paper's title"],
    [hostOf(url ?? ''), "the site's name"],
  ];
  const [text, what] = stand.find(([words]) => words.trim() !== '') ?? [
    spansText(raw.body.find((block) => spansText(block.spans) !== '')?.spans ?? []).slice(0, 80) || '…',
    'its first words',
  ];
  if (raw.head) context.ledger.warn(raw.line, `an item without a headline: ${what} stands for it ("${text}"); write one`);
  return text;
}

/** The card with the item's own address becomes its card; any other is a further link. */
function placeCards(cards: readonly TakenCard[], url: string | undefined, links: FoundAddress[], context: ImportContext): Item['card'] {
  let own: Item['card'];
  for (const { block, url: cardUrl } of cards) {
    const { card } = block;
    if (!card) continue;
    const { title, description, site } = card;
    if (!own && title !== '' && cardUrl !== undefined && url !== undefined && workKey(cardUrl) === workKey(url)) {
      own = {
        title: { [context.language]: title },
        ...(description ? { description: { [context.language]: description } } : {}),
        site: new URL(cardUrl).hostname,
      };
      if (site !== '' && !isAddressLabel(site, cardUrl))
        context.ledger.leaveText(block.line, site, 'boilerplate', `a translated host: the card's site is ${new URL(cardUrl).hostname}`);
      if (addressKey(cardUrl) !== addressKey(url)) links.push({ url: cardUrl, label: title, line: block.line });
      continue;
    }
    if (!card.closed)
      context.ledger.warn(
        block.line,
        `a card ("${title}") has lost its end: what belongs to it had to be guessed; compare it with the document`,
      );
    if (cardUrl === undefined) {
      context.ledger.leaveBlock({ ...block, spans: [] }, 'unplaced', 'a card without a usable address');
      continue;
    }
    const known = url !== undefined && workKey(cardUrl) === workKey(url);
    if (!known)
      context.ledger.warn(
        block.line,
        `a card ("${title}") has another address than its item: it becomes a further link; look whether it belongs to another item`,
      );
    links.push({ url: cardUrl, label: title, line: block.line });
    context.ledger.leaveText(
      block.line,
      [known ? title : '', description].filter(Boolean).join(' / '),
      known ? 'boilerplate' : 'unplaced',
      known ? 'a second card of the same address' : 'the description of a card with another address: a further link has only a label',
    );
    if (site !== '' && !isAddressLabel(site, cardUrl))
      context.ledger.leaveText(block.line, site, 'boilerplate', 'a translated host of a card');
  }
  return own;
}

function paperOf(body: ItemBody, headline: string, url: string | undefined, raw: RawItem, context: ImportContext): Item['paper'] {
  const identity = url === undefined ? { ids: {} } : paperIdentity(url);
  if (identity.problem) context.ledger.warn(raw.line, identity.problem);
  if (body.number && identity.ids.arxiv && identity.ids.arxiv !== body.number)
    context.ledger.warn(
      raw.line,
      `the title has the number ${body.number}, but the address is that of ${identity.ids.arxiv}: look which is right`,
    );
  const numberOnly =
    body.number && Object.keys(identity.ids).length === 0 ? paperIdentity(`https://arxiv.org/abs/${body.number}`) : undefined;
  const { ids, year } = numberOnly ?? identity;
  if (body.title === '' && !isPaper({ ids })) return undefined;
  const title = body.title || body.cards[0]?.card?.title || headline;
  if (body.title === '') context.ledger.warn(raw.line, `the document gives no title of the paper: "${title}" stands for it`);
  return { title, ...(year ? { year } : {}), ...(Object.keys(ids).length > 0 ? { ids } : {}) };
}

function figureOf(body: ItemBody, context: ImportContext): Item['figure'] {
  const [first, ...others] = body.images;
  for (const image of others) {
    if (image.url !== first?.url)
      context.ledger.leaveAddress(image.line, 'image', image.url, image.alt, 'unplaced', 'a second image: an item has one figure');
  }
  if (!first) return undefined;
  const src = /^(https?:\/\/\S+|[^\s:/][^\s:]*)$/.test(first.url) ? first.url : undefined;
  if (src === undefined)
    context.ledger.leaveAddress(
      first.line,
      'image',
      first.url,
      first.alt,
      'unplaced',
      'an image whose address is neither a path below the archive nor http(s)',
    );
  return src === undefined ? undefined : { src, ...(first.alt.trim() ? { alt: { [context.language]: first.alt.trim() } } : {}) };
}

/** Makes an archive's item of the blocks of one: headline, address, paper, card, figure, summary, further links. What has no place is in the ledger. */
export function buildItem(raw: RawItem, captions: ReadonlySet<string>, context: ImportContext): ImportedItem {
  const { head } = raw;
  const bullet = head?.kind === 'bullet' ? bulletParts(head, context) : undefined;
  const body = readItemBody(head, raw.body, raw.section === 'papers' || raw.section === 'features', captions, context);
  for (const note of head?.notes ?? []) context.ledger.warn(raw.line, `${note}: compare it with the document`);
  body.images.unshift(...(head?.spans.filter((span) => span.kind === 'image') ?? []));
  const cards = body.cards.map((block): TakenCard => {
    for (const link of linksOf(block.spans)) if (link.url !== block.card?.url) takeAddress(link, context);
    return {
      block,
      url: block.card?.url ? takeAddress({ url: block.card.url, text: block.card.title, line: block.line }, context) : undefined,
    };
  });
  const found = takeAddresses([...(head ? linksOf(head.spans) : []), ...body.titleLinks], context);
  const url = found[0]?.url ?? cards.find((card) => card.url)?.url;
  const links = found.slice(url === found[0]?.url ? 1 : 0);
  const headline = chooseHeadline(raw, bullet?.headline ?? (head ? headlineText(head.spans) : ''), body, url, context);
  const card = placeCards(cards, url, links, context);
  const paper = paperOf(body, headline, url, raw, context);
  const figure = figureOf(body, context);
  const summary = [...(bullet?.summary ?? []), ...body.summary].filter(Boolean).join('\n\n');
  const further = [
    ...new Map(
      links.filter((link) => url === undefined || addressKey(link.url) !== addressKey(url)).map((link) => [addressKey(link.url), link]),
    ).values(),
  ];
  const text = (words: string) => ({ [context.language]: words });
  return {
    line: raw.line,
    item: {
      section: raw.section,
      ...(url === undefined ? {} : { url }),
      headline: text(headline),
      ...(paper ? { paper } : {}),
      ...(card ? { card } : {}),
      ...(summary ? { summary: text(summary) } : {}),
      ...(figure ? { figure } : {}),
      topics: [],
      ...(further.length > 0
        ? {
            links: further.map((link) => ({
              label: text(link.label && !isAddressLabel(link.label, link.url) ? link.label : hostOf(link.url)),
              url: link.url,
            })),
          }
        : {}),
    },
  };
}
