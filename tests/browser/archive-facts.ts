import { readFileSync } from 'node:fs';
import type { Issue, Item } from '../../src/source/schema.ts';

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
