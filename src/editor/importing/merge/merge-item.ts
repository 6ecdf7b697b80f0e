import type { Item } from '../../../source/schema.ts';
import { addressKey } from '../markdown/addresses.ts';
import { withField, type MergeRecord } from './merge-texts.ts';

function mergeLinks(at: string, archive: Item['links'], document: Item['links'], fill: boolean, record: MergeRecord): Item['links'] {
  let links = archive;
  for (const link of document ?? []) {
    const index = links?.findIndex((each) => addressKey(each.url) === addressKey(link.url)) ?? -1;
    const known = links?.[index];
    if (links && known) {
      const label = record.text(`${at}: label of ${link.url}`, known.label, link.label, fill);
      links = links.map((each) => (each === known && label ? withField(each, 'label', label) : each));
    } else if (record.choose(`${at}: link ${link.url}`, undefined, link.url, fill) !== undefined) links = [...(links ?? []), link];
  }
  return links;
}

/** Corrections are told by their day and, of one day, by their order. */
function mergeCorrections(at: string, { corrections }: Item, document: Item, fill: boolean, record: MergeRecord): Item['corrections'] {
  if (!corrections) return record.choose(`${at}: corrections`, undefined, document.corrections, fill);
  const others = [...(document.corrections ?? [])];
  return corrections.map((own) => {
    const index = others.findIndex(({ day }) => day === own.day);
    const [same] = index < 0 ? [] : others.splice(index, 1);
    return withField(own, 'text', record.text(`${at}: correction of ${own.day}`, own.text, same?.text, fill));
  });
}

/** Merges an item of a document into the archive's that it is. */
export function mergeItem(archive: Item, document: Item, language: string, record: MergeRecord): Item {
  const at = `item ${archive.id}`;
  // In a language that the item has already, what is missing may have been taken out by hand.
  const fill = archive.headline[language] === undefined;
  let item = archive;
  item = withField(item, 'section', record.choose(`${at}: section`, archive.section, document.section, false));
  const sameUrl = archive.url !== undefined && document.url !== undefined && addressKey(archive.url) === addressKey(document.url);
  if (!sameUrl) item = withField(item, 'url', record.choose(`${at}: url`, archive.url, document.url, fill));
  item = withField(item, 'headline', record.text(`${at}: headline`, archive.headline, document.headline, true));
  if (archive.paper && document.paper) {
    let paper = archive.paper;
    paper = withField(paper, 'title', record.choose(`${at}: paper's title`, paper.title, document.paper.title, false));
    paper = withField(paper, 'year', record.choose(`${at}: paper's year`, paper.year, document.paper.year, fill));
    paper = withField(paper, 'ids', record.choose(`${at}: paper's identity`, paper.ids, document.paper.ids, fill));
    item = withField(item, 'paper', paper);
  } else item = withField(item, 'paper', record.choose(`${at}: paper`, archive.paper, document.paper, fill));
  if (archive.card && document.card) {
    let card = archive.card;
    card = withField(card, 'title', record.text(`${at}: card's title`, card.title, document.card.title, fill));
    card = withField(card, 'description', record.text(`${at}: card's description`, card.description, document.card.description, fill));
    item = withField(item, 'card', card);
  } else item = withField(item, 'card', record.choose(`${at}: card`, archive.card, document.card, fill));
  item = withField(item, 'summary', record.text(`${at}: summary`, archive.summary, document.summary, fill));
  if (archive.figure && document.figure && archive.figure.src === document.figure.src) {
    item = withField(
      item,
      'figure',
      withField(archive.figure, 'alt', record.text(`${at}: figure's text`, archive.figure.alt, document.figure.alt, fill)),
    );
  } else item = withField(item, 'figure', record.choose(`${at}: figure`, archive.figure, document.figure, fill));
  item = withField(item, 'corrections', mergeCorrections(at, archive, document, fill, record));
  return withField(item, 'links', mergeLinks(at, archive.links, document.links, fill, record));
}
