import type { Text } from '../../archive/languages.ts';
import { faultAt, type Fault, type SourceFile } from '../../source/faults.ts';
import type { Issue, Item } from '../../source/schema.ts';
import { widthOf } from '../importing/structure/headlines.ts';
import { findTranslationLeftovers } from './translation-leftovers.ts';

/** How long a summary is in columns (a Chinese character takes two) before it is doubtful: too short to say why, too long to skim. */
export const SUMMARY_COLUMNS = { least: 60, most: 1400 };

type Path = (string | number)[];

/** Every text of an issue with its place: the fields that are written once a language. */
function* textsOf(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (
      ['headline', 'summary', 'intro', 'note', 'title', 'description', 'alt', 'label'].includes(key) &&
      typeof child === 'object' &&
      child !== null
    ) {
      for (const [tag, text] of Object.entries(child)) if (typeof text === 'string') yield { path: [...path, step, tag], text };
    } else if (key === 'title' && typeof child === 'string') yield { path: [...path, step], text: child };
    else yield* textsOf(child, [...path, step]);
  }
}

/** Advice on translation leftovers in any of a file's texts. */
export function adviseOnLeftovers(file: SourceFile, value: unknown): Fault[] {
  return [...textsOf(value)].flatMap(({ path, text }) =>
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
