import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../../archive/languages.ts';
import { FORMAT_VERSION, type PublishedAbout, type PublishedArchive, type YearIndex } from '../../archive/published.ts';
import { monthOf, yearOf } from '../../archive/weeks.ts';
import { indexArchive, type ArchiveIndex } from '../../source/archive-index.ts';
import type { ArchiveFiles } from '../../source/read-archive.ts';
import { publishIssue } from './issues.ts';
import { defined, localRichText, requiredText, topicLabels, type Localizer } from './localize.ts';
import { publishMonth, publishYear } from './months.ts';
import { publishSearch } from './search.ts';

/** The published archive: path below `data/` → contents. */
export type PublishedFiles = Map<string, string | Uint8Array>;

/** Eight digits of base 36 from a text's SHA-256 (about 41 bits): names a file by its contents. */
export function contentHash(text: string | Uint8Array): string {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString(36)
    .slice(-8);
}

/** Adds a JSON file under a name with its contents' hash, and gives its path. */
function addHashed(files: PublishedFiles, stem: string, value: unknown): string {
  const text = JSON.stringify(value);
  const path = `${stem}.${contentHash(text)}.json`;
  files.set(path, text);
  return path;
}

function publishYearIndex(year: number, index: ArchiveIndex, localizer: Localizer, files: PublishedFiles): YearIndex {
  const years = [...index.years.keys()];
  const place = years.indexOf(year);
  const { language } = localizer;
  return defined<YearIndex>({
    year,
    weeks: (index.years.get(year) ?? []).map((issue) => ({
      id: issue.id,
      number: issue.week.number,
      startsOn: issue.week.startsOn,
      items: issue.items.length,
      file: addHashed(files, `${language}/issues/${issue.id}`, publishIssue(issue, index, localizer)),
    })),
    months: [...index.months]
      .filter(([id]) => yearOf(id) === year)
      .map(([id, issues]) => ({
        id,
        items: issues.reduce((sum, issue) => sum + issue.items.length, 0),
        file: addHashed(files, `${language}/months/${id}`, publishMonth(id, index, localizer)),
      })),
    file: addHashed(files, `${language}/years/${year}`, publishYear(year, index, localizer)),
    previous: years[place - 1],
    next: years[place + 1],
  });
}

/**
 * Makes the published files of an archive without faults. The same archive gives the same files.
 * `figureAddress` says where a figure is published; throws where `archive.json` is missing.
 */
export async function publishArchive(source: ArchiveFiles, figureAddress: Localizer['figureAddress']): Promise<PublishedFiles> {
  const archive = source.archive?.value;
  if (!archive) throw new Error('data/archive.json is missing or faulty: run npm run check');
  const index = indexArchive(source);
  const topics = new Map(source.topics?.value.topics.map((topic) => [topic.id, topic]));
  const files: PublishedFiles = new Map();
  const search = await publishSearch(index, topics);
  for (const [path, bytes] of search.files) files.set(path, bytes);
  const newest = index.issues.at(-1);
  const root = defined<PublishedArchive>({
    version: FORMAT_VERSION,
    title: archive.title,
    tagline: archive.tagline,
    url: archive.url.replace(/\/*$/, '/'),
    languages: [...LANGUAGES],
    years: [...index.years].map(([year, issues]) => ({
      year,
      issues: issues.length,
      items: issues.reduce((sum, issue) => sum + issue.items.length, 0),
    })),
    newest: newest && { issue: newest.id, month: monthOf(newest.week) },
    search: search.root,
  });
  files.set('archive.json', JSON.stringify(root));
  for (const language of LANGUAGES satisfies readonly Language[]) {
    const localizer: Localizer = { language, topics, figureAddress };
    files.set(`${language}/topics.json`, JSON.stringify(topicLabels([...topics.keys()], localizer)));
    const about: PublishedAbout = {
      title: requiredText(archive.title, language).text,
      about: localRichText(archive.about, language) ?? { blocks: [] },
    };
    files.set(`${language}/about.json`, JSON.stringify(about));
    for (const year of index.years.keys()) {
      files.set(`${language}/years/${year}.json`, JSON.stringify(publishYearIndex(year, index, localizer, files)));
    }
  }
  return files;
}
