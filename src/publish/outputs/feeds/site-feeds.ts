import { authorPath, homePath, searchPath, topicPath } from '../../../archive/addresses/paths.ts';
import { localText, type Language } from '../../../archive/languages.ts';
import { archiveItems } from '../../../source/archive-index.ts';
import { topicLabel } from '../../localizing/labels.ts';
import { localizerOf } from '../../localizing/localizer.ts';
import { requiredText } from '../../localizing/texts.ts';
import { wholeAddress } from '../../localizing/whole-address.ts';
import { siteAuthors } from '../../relating/authors.ts';
import { siteTopics } from '../../relating/topics.ts';
import { oncePerSite, type Site } from '../../site.ts';
import { siteEntries } from './entries/entries.ts';
import { feedTitle, tagDay, tagOf } from './feed-names.ts';
import { NEWEST_ENTRIES } from './feed-parts.ts';
import { authorFeedPath, MAIN_FEED, sectionFeedPath, topicFeedPath } from './feed-paths.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** No year of a numbering has more weeks: a year of them is one part of the archive. */
const WEEKS_A_YEAR = 53;

/** The feeds of a language. */
export interface SiteFeeds {
  /** Every week, whole. */
  main: Feed;
  sections: readonly Feed[];
  topics: readonly Feed[];
  authors: readonly Feed[];
}

function feedsIn(site: Site, language: Language): SiteFeeds {
  const { settings, index } = site;
  const { weeks, items } = siteEntries(site).get(language) ?? { weeks: [], items: new Map<string, FeedEntry>() };
  const author = requiredText(settings.title, language).text;
  const localizer = localizerOf(site, language);
  const held = archiveItems(index);
  const known = { language, author, begun: tagDay(site) };
  const itemFeed = (path: string, part: string, page: string, refs: readonly string[], subtitle?: string): Feed => ({
    ...known,
    path,
    id: tagOf(site, language, path.slice(1)),
    title: feedTitle(part, author),
    subtitle,
    page: wholeAddress(site, language, page),
    entries: refs.flatMap((ref) => items.get(ref) ?? []),
    partSize: NEWEST_ENTRIES,
  });
  return {
    main: {
      ...known,
      path: MAIN_FEED,
      id: tagOf(site, language, MAIN_FEED.slice(1)),
      title: author,
      subtitle: localText(settings.tagline, language)?.text,
      page: wholeAddress(site, language, homePath()),
      entries: weeks,
      partSize: WEEKS_A_YEAR,
    },
    sections: settings.sections.map(({ id, name }) =>
      itemFeed(
        sectionFeedPath(id),
        requiredText(name, language).text,
        searchPath({ section: id }),
        held.filter(({ item }) => item.section === id).map(({ ref }) => ref),
      ),
    ),
    topics: [...siteTopics(site).shapes.values()].map(({ id, items: own }) =>
      itemFeed(
        topicFeedPath(id),
        topicLabel(id, localizer).label,
        topicPath(id),
        own.map(({ ref }) => ref),
        localText(site.topics.get(id)?.definition, language)?.text,
      ),
    ),
    authors: siteAuthors(site).pages.map(({ id, name, items: own }) => itemFeed(authorFeedPath(id), name, authorPath(id), own)),
  };
}

/** The feeds of each language: computed once a build. None where `archive.json` has no name for their entries. */
export const siteFeeds = oncePerSite(
  (site): ReadonlyMap<Language, SiteFeeds> =>
    new Map(site.settings.feeds ? site.settings.languages.map((language) => [language, feedsIn(site, language)]) : []),
);
