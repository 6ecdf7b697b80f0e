import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/archive/languages.ts';
import type { Issue, Item } from '../../src/source/schema.ts';
import type { Archive } from '../../src/source/settings-schema.ts';

/** A week as the editor wrote it. */
export function readIssue(id: string): Issue {
  return JSON.parse(readFileSync(`data/issues/${id}.json`, 'utf8')) as Issue;
}

/** An item of a week. Throws where the week has none of that id. */
export function readItem(issue: string, id: string): Item {
  const item = readIssue(issue).items.find((each) => each.id === id);
  if (!item) throw new Error(`data/issues/${issue}.json has no item ${id}: name one that it has`);
  return item;
}

/** The weeks that are published, the oldest first. */
export const WEEKS: readonly Issue[] = readdirSync('data/issues')
  .map((file) => readIssue(file.replace(/\.json$/, '')))
  .filter(({ draft }) => !draft)
  .sort((a, b) => (a.week.startsOn < b.week.startsOn ? -1 : 1));

/** A week by its place among those that are published; from the end where it is negative. Throws where there are not so many. */
export function weekAt(place: number): Issue {
  const week = WEEKS.at(place);
  if (!week) throw new Error(`data/issues has ${WEEKS.length} weeks: none at ${place}`);
  return week;
}

const { sections } = JSON.parse(readFileSync('data/archive.json', 'utf8')) as Archive;

/** The archive's sections, in page order. */
export const SECTION_IDS: readonly string[] = sections.map(({ id }) => id);

/** What a section is called. Throws where there is no such section. */
export function sectionName(id: string, language: Language = 'en'): string {
  const name = sections.find((section) => section.id === id)?.name[language];
  if (name === undefined) throw new Error(`data/archive.json has no section ${id}: name one that it has`);
  return name;
}
