import { editionPath, monthPath, yearPath } from '../../../archive/addresses/paths.ts';
import type { Language } from '../../../archive/languages.ts';
import { monthName, weekDates } from '../../../i18n/format.ts';
import type { Issue } from '../../../source/schema.ts';
import { parseRichText } from '../../../source/text/rich-text.ts';
import { latestDay, weekChanged } from '../../localizing/last-change.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { Site } from '../../site.ts';
import { cardPath } from '../cards/card-path.ts';
import type { Card } from '../cards/card.ts';
import { yearCard, type cardsIn } from '../cards/site-cards.ts';
import { entryWriter, type EntryWriter } from '../feeds/entries/entry-writer.ts';
import { editionBody } from '../feeds/entries/month-html.ts';
import { weekBody } from '../feeds/entries/week-html.ts';
import { chapterOf, type Chapter, type Inside } from './chapter.ts';

/** A book of a month or a year, in a language. */
export interface Book {
  /** Its path without the ending, in its language: `/months/2020-11`. */
  path: string;
  language: Language;
  title: string;
  /** Who publishes it: the site's title. */
  publisher: string;
  /** The day on which it last changed. */
  changed: string;
  cover: Card;
  chapters: readonly Chapter[];
}

/** What is in a book: weeks, and editions of months, in order. */
type Part = { issue: Issue } | { edition: string };

const fileOf = (id: string) => `${id}.xhtml`;

/** The parts of weeks and of the editions of months: an edition stands before the weeks of its month. */
function partsOf(issues: readonly Issue[], editions: readonly string[]): Part[] {
  const all = [
    ...issues.map((issue) => ({ order: issue.week.startsOn, part: { issue } })),
    ...editions.map((edition) => ({ order: `${edition}-00`, part: { edition } })),
  ];
  return all.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ part }) => part);
}

function chapters(parts: readonly Part[], site: Site, writer: EntryWriter): Chapter[] {
  const { language, messages } = writer;
  const ids = parts.map((part) => ('issue' in part ? part.issue.id : part.edition));
  // A link to what is in the book stays in the book.
  const files = new Map(ids.map((id) => [writer.pageAddress(editionPath(id)), fileOf(id)]));
  const inside: Inside = (address) => {
    const [page = '', item] = address.split('#');
    const file = files.get(page);
    return file && (item === undefined ? file : `${file}#${item}`);
  };
  const own: EntryWriter = { ...writer, blocksOf: (source) => parseRichText(source).blocks };
  return parts.map((part) => {
    if ('edition' in part) {
      const { edition } = part;
      return chapterOf(fileOf(edition), monthName(edition, language), '', editionBody(edition, site, own), inside, site);
    }
    const { id, week } = part.issue;
    const title = messages.week.full(week.year, week.number);
    return chapterOf(
      fileOf(id),
      title,
      weekDates(week.startsOn, language),
      weekBody(part.issue, site.settings.sections, own),
      inside,
      site,
    );
  });
}

/** The books of a language: one for each month, and one for each year that has a week. */
export function booksIn(site: Site, language: Language, cards: ReturnType<typeof cardsIn>): Book[] {
  const { index, settings } = site;
  const writer = entryWriter(site, language);
  const publisher = requiredText(settings.title, language).text;
  const cardOf = new Map(cards);
  const book = (path: string, title: string, issues: readonly Issue[], months: readonly string[], cover: Card): Book => {
    const editions = months.filter((month) => index.editions.has(month));
    return {
      path,
      language,
      title: `${publisher} · ${title}`,
      publisher,
      changed: latestDay([...issues.map((issue) => weekChanged(issue, index.items)), ...editions.map((id) => `${id}-01`)]),
      cover,
      chapters: chapters(partsOf(issues, editions), site, writer),
    };
  };
  const months = [...index.months].map(([id, issues]) => {
    const card = cardOf.get(cardPath(monthPath(id)));
    return card && book(monthPath(id), monthName(id, language), issues, [id], card);
  });
  const years = [...index.years].map(([year, issues]) => {
    const own = [...index.months.keys()].filter((id) => id.startsWith(String(year)));
    return book(yearPath(year), writer.messages.year.title(year), issues, own, yearCard(site, language, year));
  });
  return [...months, ...years].flatMap((each) => (each && each.chapters.length > 0 ? [each] : []));
}
