import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../archive/languages.ts';
import { weekStart } from '../archive/weeks.ts';
import { checkPicks } from './check-picks.ts';
import { faultAt, type Fault, type SourceFile } from './faults.ts';
import type { ArchiveFiles, Entry } from './read-archive.ts';
import { parseRichText } from './rich-text.ts';
import type { Issue, Item } from './schema.ts';

type Say = (path: (string | number)[], message: string, severity?: Fault['severity']) => void;

function sayer(file: SourceFile, faults: Fault[]): Say {
  return (path, message, severity) => faults.push(faultAt(file, path, message, severity));
}

function fileNameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json$/, '');
}

function checkTexts(value: unknown, path: (string | number)[], languages: readonly string[], say: Say): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const isText = [
      'headline',
      'summary',
      'intro',
      'note',
      'title',
      'description',
      'alt',
      'label',
      'tagline',
      'about',
      'synonyms',
    ].includes(key);
    if (isText && typeof child === 'object' && child !== null) {
      for (const tag of Object.keys(child)) {
        if (!languages.includes(tag)) {
          say(
            [...path, step, tag],
            `language ${tag} is not one of the archive's (${languages.join(', ')}): add it to archive.json or correct the tag`,
          );
        }
      }
    } else checkTexts(child, [...path, step], languages, say);
  }
}

function checkRichText(text: Text | undefined, path: (string | number)[], say: Say): void {
  for (const [tag, source] of Object.entries(text ?? {})) {
    for (const problem of parseRichText(source).problems) say([...path, tag], problem);
  }
}

function checkItem(item: Item, index: number, files: ArchiveFiles, root: string, say: Say): void {
  const path = ['items', index];
  const sections = files.archive?.value.sections.map(({ id }) => id);
  if (sections && !sections.includes(item.section))
    say(
      [...path, 'section'],
      `section ${item.section} is not one of the archive's (${sections.join(', ')}): add it to archive.json or use one of these`,
    );
  const topics = new Set(files.topics?.value.topics.map((topic) => topic.id));
  item.topics.forEach((topic, i) => {
    if (!topics.has(topic)) say([...path, 'topics', i], `topic ${topic} is not in topics.json: add it there or use one that is`);
  });
  checkRichText(item.summary, [...path, 'summary'], say);
  const src = item.figure?.src;
  if (src !== undefined && !/^https?:/.test(src) && !existsSync(join(root, src))) {
    say([...path, 'figure', 'src'], `there is no file ${src} in the archive: add it, or remove the figure. It is not shown`, 'warning');
  } else if (item.figure && (!item.figure.width || !item.figure.height)) {
    say([...path, 'figure'], 'has no width and height in pixels: add both, so that the page does not jump as it loads', 'warning');
  }
}

function checkIssue({ file, value: issue }: Entry<Issue>, files: ArchiveFiles, root: string, faults: Fault[]): void {
  const say = sayer(file, faults);
  if (fileNameOf(file.path) !== issue.id)
    say(['id'], `is ${issue.id}, but the file is called ${fileNameOf(file.path)}.json: make them agree`);
  checkRichText(issue.intro, ['intro'], say);
  const seen = new Set<string>();
  issue.items.forEach((item, index) => {
    if (seen.has(item.id)) say(['items', index, 'id'], `another item of this issue has the id ${item.id}: ids are unique in an issue`);
    seen.add(item.id);
    checkItem(item, index, files, root, say);
  });
  const archive = files.archive?.value;
  if (!archive) return;
  checkTexts(issue, [], archive.languages, say);
  try {
    const expected = weekStart(issue.week.year, issue.week.number, archive.weeks);
    if (expected !== issue.week.startsOn) {
      say(
        ['week', 'startsOn'],
        `is ${issue.week.startsOn}, but by ${archive.weeks} numbering week ${issue.week.number} starts on ${expected}: fine if the newsletter's own numbers drift`,
        'warning',
      );
    }
  } catch (error) {
    say(['week', 'number'], error instanceof Error ? error.message : String(error), 'warning');
  }
}

function checkMonths(files: ArchiveFiles, faults: Fault[]): void {
  for (const { file, value: month } of files.months) {
    const say = sayer(file, faults);
    if (fileNameOf(file.path) !== month.id)
      say(['id'], `is ${month.id}, but the file is called ${fileNameOf(file.path)}.json: make them agree`);
    checkRichText(month.note, ['note'], say);
    if (files.archive) checkTexts(month, [], files.archive.value.languages, say);
  }
}

function checkSettings({ archive, topics }: ArchiveFiles, faults: Fault[]): void {
  if (!archive) return;
  const { languages, about } = archive.value;
  const say = sayer(archive.file, faults);
  checkTexts(archive.value, [], languages, say);
  checkRichText(about, ['about'], say);
  if (topics) checkTexts(topics.value, [], languages, sayer(topics.file, faults));
}

/** What must hold between the files of an archive whose forms are valid: ids, picks, topics, languages, dates, marks in summaries. */
export function crossCheck(files: ArchiveFiles, root: string): Fault[] {
  const faults: Fault[] = [];
  const starts = new Map<string, string>();
  for (const entry of files.issues) {
    checkIssue(entry, files, root, faults);
    const { id, week } = entry.value;
    const other = starts.get(week.startsOn);
    if (other)
      faults.push(
        faultAt(
          entry.file,
          ['week', 'startsOn'],
          `is ${week.startsOn}, and so is the start of ${other}: correct the one that is wrong. Until then their ids decide the order`,
          'warning',
        ),
      );
    starts.set(week.startsOn, id);
  }
  const ids = new Set<string>();
  files.topics?.value.topics.forEach((topic, index) => {
    if (ids.has(topic.id)) faults.push(faultAt(files.topics!.file, ['topics', index, 'id'], `topic ${topic.id} is there twice`));
    ids.add(topic.id);
  });
  checkMonths(files, faults);
  faults.push(...checkPicks(files));
  checkSettings(files, faults);
  return faults;
}
