import { printItemRef, type ItemRef } from '../../archive/item-ref.ts';
import { faultAt, type Fault } from '../../source/faults.ts';
import type { ArchiveFiles } from '../../source/read-archive.ts';
import type { Entry } from '../../source/read-file.ts';
import type { Issue, Month } from '../../source/schema.ts';
import { workKey } from '../importing/markdown/addresses.ts';
import { adviseOnHeadlines } from './headline-advice.ts';
import { openAdvice, type Edition } from './open-advice.ts';
import { adviseOnPapers } from './paper-advice.ts';
import { adviseOnLanguages, adviseOnLeftovers, adviseOnSummaries } from './text-advice.ts';
import { adviseOnTopics } from './topic-advice.ts';
import { adviseOnWeeks } from './week-advice.ts';
import { adviseOnWording } from './wording-advice.ts';

/** What an editor should look at in an archive that is valid. */
export interface Advice {
  warnings: Fault[];
  /** What may be accepted for good and has not been, with the severity `advice`; and warnings for acceptances that nothing calls for. */
  advice: Fault[];
}

function duplicatesIn({ file, value: issue }: Entry<Issue>): Fault[] {
  const seen = new Map<string, string>();
  return issue.items.flatMap((item, index): Fault[] => {
    if (item.url === undefined) return [];
    const other = seen.get(workKey(item.url));
    seen.set(workKey(item.url), other ?? item.id);
    return other
      ? [
          faultAt(
            file,
            ['items', index, 'url'],
            `has the same address as item ${other} of this issue: remove one of the two, or correct the address`,
            'warning',
          ),
        ]
      : [];
  });
}

/** The picks of an edition that have an address of their own, though an item has it: one of the edition first, else of any week. */
function picksBesideItems({ file, value: edition }: Entry<Issue | Month>, items: ReadonlyMap<string, ItemRef>): Fault[] {
  return edition.picks.flatMap((pick, index): Fault[] => {
    if ('item' in pick) return [];
    if (pick.url === undefined)
      return [faultAt(file, ['picks', index], 'has neither an item nor an address, so it points nowhere: give it one', 'warning')];
    const key = workKey(pick.url);
    const own = edition.items?.find(({ url }) => url !== undefined && workKey(url) === key)?.id;
    const other = items.get(key);
    const item = own ?? (other && printItemRef(other));
    return item === undefined
      ? []
      : [faultAt(file, ['picks', index], `has the address of item ${item}: write { "item": "${item}" } to tie it`, 'warning')];
  });
}

/** Reads an archive with an editor's eye: missing languages, doubles, gaps, loose picks, lengths, translation leftovers. */
export function adviseOnArchive(files: ArchiveFiles): Advice {
  const languages = files.archive?.value.languages ?? [];
  const items = new Map(
    files.issues.flatMap(({ value: { id, items } }) =>
      items.flatMap(({ url, id: item }): [string, ItemRef][] => (url === undefined ? [] : [[workKey(url), { edition: id, item }]])),
    ),
  );
  const warnings = files.issues.flatMap((entry) => [
    ...adviseOnLanguages(entry.file, entry.value, languages),
    ...duplicatesIn(entry),
    ...picksBesideItems(entry, items),
    ...adviseOnSummaries(entry.file, entry.value),
    ...adviseOnLeftovers(entry),
  ]);
  warnings.push(...files.months.flatMap((entry) => [...picksBesideItems(entry, items), ...adviseOnLeftovers(entry)]));
  const editions: Edition[] = [...files.issues, ...files.months];
  const pieces = [
    ...editions.flatMap((edition) => [...adviseOnWording(edition), ...adviseOnPapers(edition)]),
    ...adviseOnHeadlines(editions),
    ...adviseOnTopics(files),
    ...adviseOnWeeks(files.issues, files.archive?.value.weeks),
  ];
  return { warnings, advice: openAdvice(editions, pieces) };
}
