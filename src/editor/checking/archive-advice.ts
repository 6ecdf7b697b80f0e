import { printItemRef } from '../../archive/item-ref.ts';
import { addDays } from '../../archive/weeks.ts';
import { faultAt, type Fault } from '../../source/faults.ts';
import type { ArchiveFiles, Entry } from '../../source/read-archive.ts';
import type { Issue } from '../../source/schema.ts';
import { workKey } from '../importing/markdown/addresses.ts';
import { adviseOnLanguages, adviseOnLeftovers, adviseOnSummaries } from './text-advice.ts';

/** A work that stands in several issues: for the editor to know, not a fault. */
export interface RepeatedWork {
  url: string;
  /** `2020-w46/fractal-pretraining`, in the issues' order. */
  places: string[];
}

/** What an editor should look at in an archive that is valid. */
export interface Advice {
  warnings: Fault[];
  repeated: RepeatedWork[];
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

/** A pick with an address of its own, though an item of the issue has that address. */
function picksBesideItems({ file, value: issue }: Entry<Issue>): Fault[] {
  return issue.picks.flatMap((pick, index): Fault[] => {
    if ('item' in pick) return [];
    const item =
      pick.url === undefined ? undefined : issue.items.find(({ url }) => url !== undefined && workKey(url) === workKey(pick.url ?? ''));
    if (item)
      return [faultAt(file, ['picks', index], `has the address of item ${item.id}: write { "item": "${item.id}" } to tie it`, 'warning')];
    return pick.url === undefined
      ? [faultAt(file, ['picks', index], 'has neither an item nor an address, so it points nowhere: give it one', 'warning')]
      : [];
  });
}

/** Weeks that are missing between two issues that follow each other. */
function gaps(issues: readonly Entry<Issue>[]): Fault[] {
  return issues.flatMap((entry, index): Fault[] => {
    const before = issues[index - 1]?.value.week.startsOn;
    const { startsOn } = entry.value.week;
    if (before === undefined) return [];
    const missing: string[] = [];
    for (let day = addDays(before, 7); day < startsOn && addDays(day, 4) < startsOn; day = addDays(day, 7)) missing.push(day);
    if (missing.length === 0) return [];
    const which =
      missing.length === 1
        ? `the week from ${missing[0] ?? ''} is`
        : `${missing.length} weeks, from ${missing[0] ?? ''} to ${missing.at(-1) ?? ''}, are`;
    return [
      faultAt(
        entry.file,
        ['week', 'startsOn'],
        `${which} missing between ${issues[index - 1]?.value.id ?? ''} and this issue: fine if the newsletter paused`,
        'warning',
      ),
    ];
  });
}

function repeatedWorks(issues: readonly Entry<Issue>[]): RepeatedWork[] {
  const works = new Map<string, { url: string; places: string[]; issues: Set<string> }>();
  for (const { value: issue } of issues) {
    for (const item of issue.items) {
      if (item.url === undefined) continue;
      const work = works.get(workKey(item.url)) ?? { url: item.url, places: [], issues: new Set<string>() };
      work.places.push(printItemRef({ edition: issue.id, item: item.id }));
      work.issues.add(issue.id);
      works.set(workKey(item.url), work);
    }
  }
  return [...works.values()].filter((work) => work.issues.size > 1).map(({ url, places }) => ({ url, places }));
}

/** Reads an archive with an editor's eye: missing languages, doubles, gaps, loose picks, lengths, translation leftovers. */
export function adviseOnArchive(files: ArchiveFiles): Advice {
  const languages = files.archive?.value.languages ?? [];
  const warnings = files.issues.flatMap((entry) => [
    ...adviseOnLanguages(entry.file, entry.value, languages),
    ...duplicatesIn(entry),
    ...picksBesideItems(entry),
    ...adviseOnSummaries(entry.file, entry.value),
    ...adviseOnLeftovers(entry.file, entry.value),
  ]);
  warnings.push(...files.months.flatMap(({ file, value }) => adviseOnLeftovers(file, value)), ...gaps(files.issues));
  return { warnings, repeated: repeatedWorks(files.issues) };
}
