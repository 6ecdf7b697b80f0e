import type { z } from 'zod';
import { faultAt, type Fault } from '../faults.ts';
import type { ArchiveFiles } from '../read-archive.ts';
import type { Entry } from '../read-file.ts';
import { issueSchema, monthSchema, type Issue, type Month } from '../schema.ts';
import { archiveSchema, topicsSchema } from '../settings-schema.ts';
import { parseRichText } from '../text/rich-text.ts';
import { strayInPlain } from '../text/written.ts';
import { textFields } from '../text-fields.ts';

/** A file's texts are in the archive's languages, what is formatted can be shown, and no mark is shown that was meant to mark. */
function checkFile({ file, value }: Entry<unknown>, schema: z.ZodType, languages: readonly string[] | undefined): Fault[] {
  return textFields(schema, value).flatMap(({ path, kind, value: text }) =>
    Object.entries(text).flatMap(([tag, words]): Fault[] => {
      const place = [...path, tag];
      const { problems, doubts } =
        kind === 'rich' && typeof words === 'string'
          ? parseRichText(words)
          : { problems: [], doubts: [words].flat().flatMap(strayInPlain) };
      return [
        ...(languages && !languages.includes(tag)
          ? [
              faultAt(
                file,
                place,
                `language ${tag} is not one of the archive's (${languages.join(', ')}): add it to archive.json or correct the tag`,
              ),
            ]
          : []),
        ...problems.map((problem) => faultAt(file, place, problem)),
        ...doubts.map((doubt) => faultAt(file, place, doubt, 'warning')),
      ];
    }),
  );
}

/** Titles and names are in one language, that of their work: what they show of marks that were left in them. */
function checkTitles({ file, value: { items = [] } }: Entry<Issue | Month>): Fault[] {
  return items.flatMap(({ paper }, index) =>
    paper ? strayInPlain(paper.title).map((doubt) => faultAt(file, ['items', index, 'paper', 'title'], doubt, 'warning')) : [],
  );
}

/** What must hold of every text of an archive, whichever field it stands in. */
export function checkTexts({ archive, topics, issues, months }: ArchiveFiles): Fault[] {
  const languages = archive?.value.languages;
  return [
    ...[...issues, ...months].flatMap(checkTitles),
    ...issues.flatMap((entry) => checkFile(entry, issueSchema, languages)),
    ...months.flatMap((entry) => checkFile(entry, monthSchema, languages)),
    ...(archive ? checkFile(archive, archiveSchema, languages) : []),
    ...(topics ? checkFile(topics, topicsSchema, languages) : []),
  ];
}
