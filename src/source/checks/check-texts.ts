import type { z } from 'zod';
import { faultAt, type Fault } from '../faults.ts';
import type { ArchiveFiles } from '../read-archive.ts';
import type { Entry } from '../read-file.ts';
import { issueSchema, monthSchema } from '../schema.ts';
import { archiveSchema, topicsSchema } from '../settings-schema.ts';
import { parseRichText } from '../text/rich-text.ts';
import { textFields } from '../text-fields.ts';

/** A file's texts are in the archive's languages, and what is formatted can be shown. */
function checkFile({ file, value }: Entry<unknown>, schema: z.ZodType, languages: readonly string[] | undefined): Fault[] {
  return textFields(schema, value).flatMap(({ path, kind, value: text }) =>
    Object.entries(text).flatMap(([tag, words]): Fault[] => {
      const place = [...path, tag];
      const problems = kind === 'rich' && typeof words === 'string' ? parseRichText(words).problems : [];
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
      ];
    }),
  );
}

/** What must hold of every text of an archive, whichever field it stands in. */
export function checkTexts({ archive, topics, issues, months }: ArchiveFiles): Fault[] {
  const languages = archive?.value.languages;
  return [
    ...issues.flatMap((entry) => checkFile(entry, issueSchema, languages)),
    ...months.flatMap((entry) => checkFile(entry, monthSchema, languages)),
    ...(archive ? checkFile(archive, archiveSchema, languages) : []),
    ...(topics ? checkFile(topics, topicsSchema, languages) : []),
  ];
}
