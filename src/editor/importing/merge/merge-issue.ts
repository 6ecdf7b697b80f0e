import type { Issue, Item, Pick } from '../../../source/schema.ts';
import { addressKey, workKey } from '../markdown/addresses.ts';
import { matchItems } from './match-items.ts';
import { mergeItems } from './merge-items.ts';
import { mergePicks } from './merge-picks.ts';
import { withField, type MergeRecord } from './merge-texts.ts';

function hasLanguage(issue: Issue, language: string): boolean {
  return issue.intro?.[language] !== undefined || issue.items.some((item) => item.headline[language] !== undefined);
}

/** Whether a document is another than the one that an archive's issue was made of: it has the language already, and hardly an item in common. */
export function isAnotherDocument(archive: Issue, document: Issue, language: string): boolean {
  if (!hasLanguage(archive, language)) return false;
  if (archive.source && document.source && addressKey(archive.source.url) === addressKey(document.source.url)) return false;
  const { matches } = matchItems(archive.items, document.items, language);
  const sameWork = (item: Item, other: Item) =>
    item.url !== undefined && other.url !== undefined && workKey(item.url) === workKey(other.url);
  const common = [...matches].filter(
    ([item, other]) => sameWork(item, other) || item.headline[language] === other.headline[language],
  ).length;
  return common * 2 < Math.min(archive.items.length, document.items.length);
}

/** Merges a document's issue into the archive's of the same week. The archive's content stands wherever both have some, unless the record forces. */
export function mergeIssue(archive: Issue, document: Issue, language: string, record: MergeRecord): Issue {
  const fill = !hasLanguage(archive, language);
  const found = matchItems(archive.items, document.items, language);
  let issue = archive;
  if (archive.week.startsOn !== document.week.startsOn)
    record.choose('week: startsOn', archive.week.startsOn, document.week.startsOn, false);
  if (record.force) issue = withField(issue, 'week', { ...archive.week, startsOn: document.week.startsOn });
  issue = withField(
    issue,
    'week',
    archive.week.serial === undefined && document.week.serial !== undefined
      ? { ...issue.week, serial: record.choose('week: serial', undefined, document.week.serial, fill) ?? document.week.serial }
      : issue.week,
  );
  if (!archive.source) issue = withField(issue, 'source', record.choose('source', undefined, document.source, fill));
  issue = withField(issue, 'intro', record.text('intro', archive.intro, document.intro, fill));
  issue = { ...issue, items: mergeItems(archive.items, document.items, found, language, fill, record) };
  const ids = new Map([...found.matches].map(([item, own]) => [item.id, own.id]));
  const picks = document.picks.map((pick): Pick => ('item' in pick ? { ...pick, item: ids.get(pick.item) ?? pick.item } : pick));
  const present = new Set(issue.items.map((item) => item.id));
  issue = {
    ...issue,
    picks: mergePicks(
      archive.picks,
      picks.filter((pick) => !('item' in pick) || present.has(pick.item)),
      language,
      fill,
      record,
    ),
  };
  const links = (document.sourceLinks ?? []).filter(
    (link) => !(archive.sourceLinks ?? []).some((own) => addressKey(own.url) === addressKey(link.url)),
  );
  const added = links.filter((link) => record.choose(`link to ${link.url}`, undefined, link.url, fill) !== undefined);
  return added.length > 0 ? { ...issue, sourceLinks: [...(archive.sourceLinks ?? []), ...added] } : issue;
}
