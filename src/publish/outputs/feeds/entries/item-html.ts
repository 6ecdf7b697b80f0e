import { h } from 'hastscript';
import { isWebAddress } from '../../../../archive/addresses/web-address.ts';
import type { PublishedItem, PublishedPaper } from '../../../../archive/published/issue.ts';
import { venueName } from '../../../../archive/venues.ts';
import { dayName } from '../../../../i18n/format.ts';
import type { Item } from '../../../../source/schema.ts';
import { publishedItem } from '../../../localizing/items.ts';
import type { EntryWriter } from './entry-writer.ts';
import { langOf, paragraphs, words, type Html } from './html.ts';

/** Authors and venue, as the page names them. */
function credits({ authors, moreAuthors, venue, year }: PublishedPaper): string {
  const place = venue ? venueName({ ...venue, year: venue.year ?? year }) : (year?.toString() ?? '');
  const names = authors ? authors.join(', ') + (moreAuthors ? ` +${moreAuthors}` : '') : '';
  return [names, place].filter(Boolean).join(' · ');
}

function source({ paper, card, url, host }: PublishedItem): Html[] {
  if (paper) {
    const credit = credits(paper);
    return [h('p', [words(paper.title, url), host ? ` (${host})` : '', ...(credit ? [h('br'), credit] : [])])];
  }
  if (card) return [h('p', [words(card.title, url), ` (${card.site})`, ...(card.description ? [h('br'), words(card.description)] : [])])];
  return url === undefined ? [] : [h('p', words({ text: host ?? url }, url))];
}

function picture({ figure }: PublishedItem, { fileAddress }: EntryWriter): Html[] {
  if (!figure) return [];
  const { src, alt, width, height } = figure;
  const address = isWebAddress(src) ? src : fileAddress(`data/${src}`);
  const image = h('img', { src: address, alt: alt.text, width, height, ...langOf(alt) });
  return [h('figure', [image, ...(alt.text ? [h('figcaption', langOf(alt), alt.text)] : [])])];
}

function corrections({ corrections: all = [] }: Item, writer: EntryWriter): Html[] {
  const { language, messages } = writer;
  return all
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .flatMap(({ day, text }) => [
      h('p', [h('strong', messages.item.corrected), ` ${dayName(day, language)}`]),
      ...paragraphs(text, writer),
    ]);
}

/**
 * What an edition's page shows of an item, without its headline. Nothing in it depends on other weeks or on the vocabulary, as
 * mentions, authors' pages and the labels of topics do: an entry changes with its own text only.
 */
export function itemBody(item: Item, edition: string, writer: EntryWriter): Html[] {
  const published = publishedItem(item, edition, writer.localizer);
  const links = published.links ?? [];
  return [
    ...source(published),
    ...picture(published, writer),
    ...paragraphs(item.summary, writer),
    ...corrections(item, writer),
    ...(links.length > 0
      ? [
          h(
            'ul',
            links.map(({ label, url }) => h('li', [words(label, url)])),
          ),
        ]
      : []),
  ];
}
