import { readFileSync } from 'node:fs';
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

const { sections } = JSON.parse(readFileSync('data/archive.json', 'utf8')) as Archive;

/** The archive's sections, in page order. */
export const SECTION_IDS: readonly string[] = sections.map(({ id }) => id);

/** What a section is called. Throws where there is no such section. */
export function sectionName(id: string, language: Language = 'en'): string {
  const name = sections.find((section) => section.id === id)?.name[language];
  if (name === undefined) throw new Error(`data/archive.json has no section ${id}: name one that it has`);
  return name;
}
