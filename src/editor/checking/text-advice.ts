import type { Text } from '../../archive/languages.ts';
import { faultAt, type Fault, type SourceFile } from '../../source/faults.ts';
import type { Entry } from '../../source/read-file.ts';
import { issueSchema, monthSchema, type Issue, type Item, type Month } from '../../source/schema.ts';
import { textFields } from '../../source/text-fields.ts';
import { widthOf } from '../importing/structure/headlines.ts';
import { findTranslationLeftovers } from './translation-leftovers.ts';

/** How long a summary is in columns (a Chinese character takes two) before it is doubtful: too short to say why, too long to skim. */
export const SUMMARY_COLUMNS = { least: 60, most: 1400 };

type Path = (string | number)[];

/** Advice on translation leftovers in any of an edition's texts, titles of papers included. */
export function adviseOnLeftovers({ file, value }: Entry<Issue | Month>): Fault[] {
  const written = textFields('week' in value ? issueSchema : monthSchema, value).flatMap(({ path, value: text }) =>
    Object.entries(text).flatMap(([tag, words]) => [words].flat().map((each) => ({ path: [...path, tag], text: each }))),
  );
  const titles = (value.items ?? []).flatMap(({ paper }, index) =>
    paper ? [{ path: ['items', index, 'paper', 'title'], text: paper.title }] : [],
  );
  return [...written, ...titles].flatMap(({ path, text }) =>
    findTranslationLeftovers(text).map(({ piece, message }) => faultAt(file, path, `"${piece}": ${message}`, 'warning')),
  );
}

/** The text in two halves of one field: a language that one of an item's texts has and another has not. */
export function adviseOnLanguages(file: SourceFile, issue: Issue, languages: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const look = (text: Text | undefined, path: Path) => {
    if (!text) return;
    const missing = languages.filter((tag) => text[tag] === undefined);
    if (missing.length > 0)
      faults.push(
        faultAt(file, path, `is not written in ${missing.join(', ')}: write it; until then its readers get another language`, 'warning'),
      );
  };
  look(issue.intro, ['intro']);
  issue.items.forEach((item, index) => {
    look(item.headline, ['items', index, 'headline']);
    look(item.summary, ['items', index, 'summary']);
  });
  return faults;
}

/** Advice on summaries that are missing, far too short or far too long. */
export function adviseOnSummaries(file: SourceFile, issue: Issue): Fault[] {
  return issue.items.flatMap((item: Item, index): Fault[] => {
    if (!item.summary) return [faultAt(file, ['items', index], 'has no summary: write one', 'warning')];
    return Object.entries(item.summary).flatMap(([tag, text]): Fault[] => {
      const columns = widthOf(text);
      const { least, most } = SUMMARY_COLUMNS;
      if (columns >= least && columns <= most) return [];
      const wrong =
        columns < least
          ? `has ${columns} columns (a Chinese character counts as two), too few to say what is new: at least ${least} are usual`
          : `has ${columns} columns (a Chinese character counts as two), too many to skim: at most ${most} are usual`;
      return [faultAt(file, ['items', index, 'summary', tag], wrong, 'warning')];
    });
  });
}
