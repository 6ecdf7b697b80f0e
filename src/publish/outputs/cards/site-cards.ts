import { homePath, issuePath, monthPath, topicPath } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import { localText, type Language } from '../../../archive/languages.ts';
import type { LocalSection } from '../../../archive/local-archive.ts';
import { countSections, type SectionCounts } from '../../../archive/sections.ts';
import { monthOf } from '../../../archive/weeks.ts';
import { worksOnce } from '../../../archive/works.ts';
import { monthName, weekDates } from '../../../i18n/format.ts';
import { countsInWords, sectionsIn, type Sections } from '../../../i18n/sections.ts';
import { monthItems } from '../../../source/archive-index.ts';
import type { Issue } from '../../../source/schema.ts';
import { publishedPicks } from '../../localizing/items.ts';
import { topicLabel } from '../../localizing/labels.ts';
import { localizerOf } from '../../localizing/localizer.ts';
import { requiredText } from '../../localizing/texts.ts';
import { withWorks } from '../../relating/lineage.ts';
import { siteTopics } from '../../relating/topics.ts';
import type { Site } from '../../site.ts';
import { messagesIn } from '../feeds/entries/entry-writer.ts';
import { cardPath } from './card-path.ts';
import type { Card, CardBar } from './card.ts';

/** A year of weeks, of which the strip has those up to a day: what comes later changes no card. */
const WEEKS_A_YEAR = 53;

function weekBars(issues: readonly Issue[], year: number, until: string, isMarked: (issue: Issue) => boolean): CardBar[] {
  const own = issues.filter(({ week }) => week.year === year && week.startsOn <= until);
  const byNumber = new Map(own.map((issue) => [issue.week.number, issue]));
  return Array.from({ length: WEEKS_A_YEAR }, (_, index) => {
    const issue = byNumber.get(index + 1);
    return issue ? { items: issue.items.length, marked: isMarked(issue) } : { items: 0, marked: false };
  });
}

/** The months from the first to the last of some days, each with how many of them lie in it. */
function monthBars(first: string, days: readonly string[]): CardBar[] {
  const last = days.reduce((late, day) => (day > late ? day : late), first);
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Array.from({ length: index(last) - index(first) + 1 }, (_, month) => ({
    items: days.filter((day) => index(day) === index(first) + month).length,
    marked: true,
  }));
}

/** An archive's sections in a language. */
function sectionsOf({ settings }: Site, language: Language): Sections {
  const local = settings.sections.map(({ id, name, count, accent }) =>
    defined<LocalSection>({ id, name: requiredText(name, language).text, count: count?.[language], accent }),
  );
  return sectionsIn(local, language);
}

/** The card of a year, which is the cover of its book: all of its weeks. */
export function yearCard(site: Site, language: Language, year: number): Card {
  const issues = site.index.years.get(year) ?? [];
  const messages = messagesIn(language);
  const counts = countSections(issues.flatMap(({ items }) => items));
  return {
    site: requiredText(site.settings.title, language).text,
    kicker: messages.weekCount(issues.length),
    title: messages.year.title(year),
    lead: '',
    counts: countsInWords(counts, sectionsOf(site, language), ' · '),
    bars: weekBars(issues, year, '9999', () => true),
  };
}

/** Every card of a language, by its page's path. */
export function cardsIn(site: Site, language: Language): [path: string, card: Card][] {
  const { settings, index } = site;
  const messages = messagesIn(language);
  const localizer = localizerOf(site, language);
  const sections = sectionsOf(site, language);
  const name = requiredText(settings.title, language).text;
  const inWords = (counts: SectionCounts) => countsInWords(counts, sections, ' · ');
  const lead = ({ id, picks, items = [] }: Pick<Issue, 'id' | 'picks'> & { items?: Issue['items'] | undefined }) =>
    publishedPicks({ id, picks }, index.items, localizer).find(({ headline }) => headline)?.headline?.text ??
    (items[0] ? requiredText(items[0].headline, language).text : '');

  const weeks = index.issues.map((issue): [string, Card] => {
    const { year, number, startsOn } = issue.week;
    const card = {
      site: name,
      kicker: weekDates(startsOn, language),
      title: messages.week.full(year, number),
      lead: lead(issue),
      counts: inWords(countSections(issue.items)),
      bars: weekBars(index.issues, year, startsOn, ({ id }) => id === issue.id),
    };
    return [issuePath(issue.id), card];
  });
  const months = [...index.months].map(([id, issues]): [string, Card] => {
    const edition = index.editions.get(id);
    const works = worksOnce(withWorks(monthItems(index, id), localizer.lineage)).map(({ item }) => item);
    const first = issues[0];
    const card = {
      site: name,
      kicker: messages.weekCount(issues.length),
      title: monthName(id, language),
      lead: (edition && lead(edition)) || (first ? lead(first) : ''),
      counts: inWords(countSections(works)),
      bars: weekBars(index.issues, issues.at(-1)?.week.year ?? Number(id.slice(0, 4)), `${id}-31`, ({ week }) => monthOf(week) === id),
    };
    return [monthPath(id), card];
  });
  const { shapes, span } = siteTopics(site);
  const topics = [...shapes.values()].map(({ id, items }): [string, Card] => {
    const card = {
      site: name,
      kicker: messages.nav.topics,
      title: topicLabel(id, localizer).label,
      lead: localText(site.topics.get(id)?.definition, language)?.text ?? '',
      counts: messages.itemCount(items.length),
      bars: monthBars(
        span.first,
        items.map(({ day }) => day),
      ),
    };
    return [topicPath(id), card];
  });
  const whole = {
    site: settings.url.replace(/^https?:\/\/|\/$/g, ''),
    kicker: '',
    title: name,
    lead: requiredText(settings.tagline, language).text,
    counts: '',
    bars: [],
  };
  return [...weeks, ...months, ...topics, [homePath(), whole] as [string, Card]].map(([path, card]) => [cardPath(path), card]);
}
