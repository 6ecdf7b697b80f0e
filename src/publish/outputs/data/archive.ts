import { defined } from '../../../archive/defined.ts';
import { FORMATS } from '../../../archive/formats.ts';
import { FORMAT_VERSION, type PublishedAbout, type PublishedArchive } from '../../../archive/published/archive.ts';
import type { SectionSettings } from '../../../archive/sections.ts';
import { monthOf } from '../../../archive/weeks.ts';
import { localRichText, requiredText } from '../../localizing/texts.ts';
import type { Output } from '../../site.ts';
import { ATOM_ENDING, JSON_FEED_PATH, MAIN_FEED, OPML_PATH, RSS_PATH, sectionFeedPath } from '../feeds/feed-paths.ts';
import { belowData, entryJson } from './data-file.ts';
import { searchFiles } from './search.ts';

/** The entry to everything else: `data/archive.json`. */
export const archive: Output = async (site) => {
  const { settings, index } = site;
  const newest = index.issues.at(-1);
  const value = defined<PublishedArchive>({
    version: FORMAT_VERSION,
    title: settings.title,
    tagline: settings.tagline,
    url: settings.url.replace(/\/*$/, '/'),
    languages: settings.languages,
    sections: settings.sections.map(({ id, name, count, accent }) => defined<SectionSettings>({ id, name, count, accent })),
    years: [...index.years].map(([year, issues]) => ({
      year,
      issues: issues.length,
      items: issues.reduce((sum, issue) => sum + issue.items.length, 0),
    })),
    newest: newest && { issue: newest.id, month: monthOf(newest.week) },
    search: (await searchFiles(site)).root,
  });
  return belowData([entryJson('archive.json', value)]);
};

/** What the archive says of itself: `data/<language>/about.json`. */
export const about: Output = ({ settings }) =>
  belowData(
    settings.languages.map((language) =>
      entryJson(
        `${language}/about.json`,
        defined<PublishedAbout>({
          title: requiredText(settings.title, language).text,
          about: localRichText(settings.about, language) ?? { blocks: [] },
          feeds: settings.feeds && {
            weeks: { atom: MAIN_FEED + ATOM_ENDING, rss: RSS_PATH, json: JSON_FEED_PATH },
            sections: settings.sections.map(({ id, name }) => ({
              name: requiredText(name, language).text,
              atom: sectionFeedPath(id) + ATOM_ENDING,
            })),
            opml: OPML_PATH,
          },
          formats: settings.formats ?? FORMATS,
        }),
      ),
    ),
  );
