import { issuePath, itemPath } from '../../../../archive/addresses/paths.ts';
import { localText, type Language } from '../../../../archive/languages.ts';
import { plainText } from '../../../../archive/texts/plain-text.ts';
import { weekDates } from '../../../../i18n/format.ts';
import { archiveItems, type HeldItem } from '../../../../source/archive-index.ts';
import type { Issue } from '../../../../source/schema.ts';
import { texText } from '../../../../source/text/tex-text.ts';
import { publishedPicks } from '../../../localizing/items.ts';
import { itemChanges, latestMoment, weekChanges } from '../../../localizing/last-change.ts';
import { requiredText } from '../../../localizing/texts.ts';
import { outsideAddress } from '../../../localizing/whole-address.ts';
import { oncePerSite, type Site } from '../../../site.ts';
import { tagOf } from '../feed-names.ts';
import type { FeedEntry } from '../feed.ts';
import { entryWriter, type EntryWriter } from './entry-writer.ts';
import { htmlText } from './html.ts';
import { itemBody } from './item-html.ts';
import { weekBody } from './week-html.ts';

/** So many headlines stand for a week where it has no picks. */
const LEADS = 3;

function itemEntry({ ref, edition, item, day }: HeldItem, site: Site, writer: EntryWriter): FeedEntry {
  const { language } = writer;
  const { text, lang } = requiredText(item.headline, language);
  const summary = localText(item.summary, language);
  return {
    id: tagOf(site, language, ref),
    title: text,
    lang,
    page: writer.pageAddress(itemPath({ edition, item: item.id })),
    about: outsideAddress(item.url),
    summary: summary ? plainText(texText(summary.text)).trim() : text,
    html: htmlText(itemBody(item, edition, writer)),
    published: day,
    updated: latestMoment(itemChanges(item, day)),
    topics: item.topics,
  };
}

function weekEntry(issue: Issue, site: Site, writer: EntryWriter): FeedEntry {
  const { language, messages, localizer } = writer;
  const { year, number, startsOn } = issue.week;
  const picked = publishedPicks(issue, site.index.items, localizer).flatMap(({ headline }) => headline?.text ?? []);
  const leads = issue.items.slice(0, LEADS).map(({ headline }) => requiredText(headline, language).text);
  return {
    id: tagOf(site, language, issue.id),
    title: `${messages.week.full(year, number)} · ${weekDates(startsOn, language)}`,
    page: writer.pageAddress(issuePath(issue.id)),
    about: outsideAddress(issue.source?.url),
    summary: (picked.length > 0 ? picked : leads).join(' · '),
    html: htmlText(weekBody(issue, site.settings.sections, writer)),
    published: startsOn,
    updated: latestMoment(weekChanges(issue, site.index.items)),
    // Those of all its items would be a list that says nothing.
    topics: [],
  };
}

/** All that can stand in feeds of a language, the oldest first. */
export interface SiteEntries {
  weeks: readonly FeedEntry[];
  /** By an item's printed reference. */
  items: ReadonlyMap<string, FeedEntry>;
}

/** The entries of each language: computed once a build. */
export const siteEntries = oncePerSite((site): ReadonlyMap<Language, SiteEntries> => {
  const all = archiveItems(site.index);
  return new Map(
    site.settings.languages.map((language) => {
      const writer = entryWriter(site, language);
      return [
        language,
        {
          weeks: site.index.issues.map((issue) => weekEntry(issue, site, writer)),
          items: new Map(all.map((held) => [held.ref, itemEntry(held, site, writer)])),
        },
      ];
    }),
  );
});
