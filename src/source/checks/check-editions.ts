import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { weekStart } from '../../archive/weeks.ts';
import { faultAt, type Fault } from '../faults.ts';
import type { ArchiveFiles } from '../read-archive.ts';
import { liesInArchive } from '../read-file.ts';
import type { Entry } from '../read-file.ts';
import type { Issue, Item, Month } from '../schema.ts';

type Say = (path: (string | number)[], message: string, severity?: Fault['severity']) => void;

/** What items may refer to. */
interface Known {
  /** Undefined where archive.json is missing or faulty. */
  sections: readonly string[] | undefined;
  topics: ReadonlySet<string>;
  /** The archive's folder. */
  root: string;
}

function fileNameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json$/, '');
}

function checkItem(item: Item, index: number, { sections, topics, root }: Known, say: Say): void {
  const path = ['items', index];
  if (sections && !sections.includes(item.section))
    say(
      [...path, 'section'],
      `section ${item.section} is not one of the archive's (${sections.join(', ')}): add it to archive.json or use one of these`,
    );
  item.topics.forEach((topic, i) => {
    if (!topics.has(topic)) say([...path, 'topics', i], `topic ${topic} is not in topics.json: add it there or use one that is`);
  });
  const src = item.figure?.src;
  if (src !== undefined && !/^https?:/.test(src) && existsSync(join(root, src)) && !liesInArchive(root, src)) {
    say([...path, 'figure', 'src'], `${src} leads out of the archive's folder: put the picture itself below data/`);
  } else if (src !== undefined && !/^https?:/.test(src) && !existsSync(join(root, src))) {
    say([...path, 'figure', 'src'], `there is no file ${src} in the archive: add it, or remove the figure. It is not shown`, 'warning');
  } else if (item.figure && (!item.figure.width || !item.figure.height)) {
    say([...path, 'figure'], 'has no width and height in pixels: add both, so that the page does not jump as it loads', 'warning');
  }
}

/** What holds of weeks and months alike: the file's name, and that items are told apart and refer to what there is. */
function checkEdition({ file, value: edition }: Entry<Issue | Month>, known: Known, say: Say): void {
  if (fileNameOf(file.path) !== edition.id)
    say(['id'], `is ${edition.id}, but the file is called ${fileNameOf(file.path)}.json: make them agree`);
  const seen = new Set<string>();
  (edition.items ?? []).forEach((item, index) => {
    if (seen.has(item.id)) say(['items', index, 'id'], `another item of this file has the id ${item.id}: ids are unique in a file`);
    seen.add(item.id);
    checkItem(item, index, known, say);
  });
}

function checkWeek({ value: issue }: Entry<Issue>, { archive }: ArchiveFiles, starts: ReadonlyMap<string, string>, say: Say): void {
  const { startsOn, year, number } = issue.week;
  const other = starts.get(startsOn);
  if (other !== undefined)
    say(
      ['week', 'startsOn'],
      `is ${startsOn}, and so is the start of ${other}: correct the one that is wrong. Until then their ids decide the order`,
      'warning',
    );
  if (!archive) return;
  try {
    // Throws where the year has no such week. A day that differs is advice, which an editor may accept.
    weekStart(year, number, archive.value.weeks);
  } catch (error) {
    say(['week', 'number'], error instanceof Error ? error.message : String(error), 'warning');
  }
}

/** What must hold of each week and month, beside the others and the archive's settings. `root` is the archive's folder. */
export function checkEditions(files: ArchiveFiles, root: string): Fault[] {
  const faults: Fault[] = [];
  const known: Known = {
    sections: files.archive?.value.sections.map(({ id }) => id),
    topics: new Set(files.topics?.value.topics.map((topic) => topic.id)),
    root,
  };
  const sayIn =
    ({ file }: Entry<unknown>): Say =>
    (path, message, severity) =>
      faults.push(faultAt(file, path, message, severity));
  const starts = new Map<string, string>();
  for (const entry of files.issues) {
    checkEdition(entry, known, sayIn(entry));
    checkWeek(entry, files, starts, sayIn(entry));
    starts.set(entry.value.week.startsOn, entry.value.id);
  }
  for (const entry of files.months) checkEdition(entry, known, sayIn(entry));
  return faults;
}
