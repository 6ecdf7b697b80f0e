import type { Item } from '../../../source/schema.ts';
import { addressKey, isAddressLabel, isSamePage } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import type { Card } from '../markdown/card-source.ts';
import { leftBlock, leftText, told, together, warning, type Note, type Noted } from '../report/notes.ts';
import { linksOf } from '../structure/headlines.ts';
import type { FurtherLink } from './further-links.ts';
import { takeAddress, type ImportContext } from './item-addresses.ts';

/** A card of an item with its clean address; without one where the document has none that the archive can have. */
export interface TakenCard {
  block: Block;
  card: Card;
  url: string | undefined;
  /** Links round the card that lead elsewhere. */
  round: readonly FurtherLink[];
}

/** What became of an item's cards. */
export interface PlacedCards {
  own?: NonNullable<Item['card']>;
  links: readonly FurtherLink[];
}

/** Cleans the addresses of an item's cards. */
export function takeCards(blocks: readonly Block[], context: ImportContext): Noted<TakenCard[]> {
  return together(
    blocks.flatMap((block): Noted<TakenCard>[] => {
      const { card, line } = block;
      if (!card) return [];
      const round = together(
        linksOf(block.spans)
          .filter((link) => link.url !== card.url)
          .map((link): Noted<FurtherLink[]> => {
            const { value, notes } = takeAddress(link, context);
            return { value: value === undefined ? [] : [{ url: value, label: '', line: link.line, again: true }], notes };
          }),
      );
      const own = card.url ? takeAddress({ url: card.url, text: card.title, line }, context) : { value: undefined, notes: [] };
      return [{ value: { block, card, url: own.value, round: round.value.flat() }, notes: [...round.notes, ...own.notes] }];
    }),
  );
}

/** The site's name on a card: told by the address where it is that host's name, else a translation of it, which is left over. */
function siteNotes({ block, card: { site, url: written } }: TakenCard, cardUrl: string, why: string): Note[] {
  if (site === '' || isAddressLabel(site, written)) return [];
  return isAddressLabel(site, cardUrl) ? told(block.line, site) : leftText(block.line, site, 'boilerplate', why);
}

/** The card with the item's own address becomes its card. */
function asOwn(taken: TakenCard, cardUrl: string, url: string, language: string): Noted<PlacedCards> {
  const { block, card, round } = taken;
  const { hostname } = new URL(cardUrl);
  const other = addressKey(cardUrl) !== addressKey(url);
  return {
    value: {
      own: {
        title: { [language]: card.title },
        ...(card.description ? { description: { [language]: card.description } } : {}),
        site: hostname,
      },
      links: [...(other ? [{ url: cardUrl, label: card.title, line: block.line, again: true }] : []), ...round],
    },
    notes: siteNotes(taken, cardUrl, `a translated host: the card's site is ${hostname}`),
  };
}

/** A card that is not the item's own becomes a further link. */
function asLink(taken: TakenCard, cardUrl: string, isSame: boolean): Noted<PlacedCards> {
  const { block, card, round } = taken;
  const words = [isSame ? card.title : '', card.description].filter(Boolean).join(' / ');
  return {
    value: { links: [{ url: cardUrl, label: card.title, line: block.line, again: isSame }, ...round] },
    notes: [
      ...(isSame
        ? []
        : [
            warning(
              block.line,
              `a card ("${card.title}") has another address than its item: it becomes a further link; look whether it belongs to another item`,
            ),
          ]),
      ...leftText(
        block.line,
        words,
        isSame ? 'boilerplate' : 'unplaced',
        isSame ? 'a second card of the same address' : 'the description of a card with another address: a further link has only a label',
      ),
      ...siteNotes(taken, cardUrl, 'a translated host of a card'),
    ],
  };
}

/** Sorts an item's cards: the first with its own address becomes its card, any other a further link. */
export function placeCards(cards: readonly TakenCard[], url: string | undefined, language: string): Noted<PlacedCards> {
  return cards.reduce<Noted<PlacedCards>>(
    ({ value, notes }, taken) => {
      const { block, card, url: cardUrl } = taken;
      const isSame = cardUrl !== undefined && url !== undefined && isSamePage(cardUrl, url);
      const isOwn = isSame && !value.own && card.title !== '';
      const guessed =
        isOwn || card.closed
          ? []
          : [
              warning(
                block.line,
                `a card ("${card.title}") has lost its end: what belongs to it had to be guessed; compare it with the document`,
              ),
            ];
      const placed: Noted<PlacedCards> =
        cardUrl === undefined
          ? { value: { links: taken.round }, notes: leftBlock({ ...block, spans: [] }, 'unplaced', 'a card without a usable address') }
          : isOwn
            ? asOwn(taken, cardUrl, url, language)
            : asLink(taken, cardUrl, isSame);
      return {
        value: { ...value, ...placed.value, links: [...value.links, ...placed.value.links] },
        notes: [...notes, ...guessed, ...placed.notes],
      };
    },
    { value: { links: [] }, notes: [] },
  );
}
