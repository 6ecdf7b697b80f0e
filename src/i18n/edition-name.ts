import { weekOfIssue } from '../archive/ids.ts';
import type { Language } from '../archive/languages.ts';
import type { Messages } from './en.ts';
import { monthName } from './format.ts';

/** What an issue or a monthly edition is called, by its id: `Week 48, 2020`, `November 2020`. */
export function editionName(id: string, language: Language, messages: Messages): string {
  const week = weekOfIssue(id);
  return week ? messages.week.full(week.year, week.number) : monthName(id, language);
}
