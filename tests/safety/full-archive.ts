import type { z } from 'zod';
import { issueSchema, itemSchema, monthSchema } from '../../src/source/schema.ts';
import { archiveSchema, peopleSchema, topicsSchema } from '../../src/source/settings-schema.ts';
import type { EditorFiles } from '../source/archive-folder.ts';
import { filled, type Filling } from '../source/filled.ts';

const WORDS = 'some # words';
const STRINGS = [
  WORDS,
  'figures/word.svg',
  'word',
  'https://word.example/a',
  '2020-11-22',
  '2020-w48',
  '2020-11',
  'en',
  'word.example,2020',
];
const FILLING: Filling = { languages: ['en', 'zh-Hans'], strings: { plain: STRINGS, rich: STRINGS }, numbers: [48, 2020] };

/** A value of a schema with all that it knows, in harmless words. */
export const wordsOf = (schema: z.ZodType) => filled(schema, FILLING) as Record<string, unknown>;

/** The schemas of an archive's files, by what their paths begin with. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  archive: archiveSchema,
  topics: topicsSchema,
  people: peopleSchema,
  issues: issueSchema,
  months: monthSchema,
};

/** The schema of a file of an archive. */
export function schemaOf(path: string): z.ZodType {
  const schema = SCHEMAS[path.split(/[/.]/, 1)[0] ?? ''];
  if (!schema) throw new Error(`no schema is for ${path}`);
  return schema;
}

/** An archive that the check has nothing against, with every field that the schemas know. */
export function fullArchive(): EditorFiles {
  const picks = (item: string) => [
    { item, note: { en: WORDS } },
    { url: 'https://word.example/b', note: { en: WORDS } },
  ];
  return {
    'archive.json': { ...wordsOf(archiveSchema), languages: FILLING.languages, url: 'https://word.example/' },
    'topics.json': wordsOf(topicsSchema),
    'people.json': { people: [{ id: 'word', name: WORDS, spellings: ['other # words'], items: ['2020-w48/word'] }] },
    'issues/2020-w48.json': {
      ...wordsOf(issueSchema),
      week: { year: 2020, number: 48, startsOn: '2020-11-22' },
      picks: picks('word'),
      items: [wordsOf(itemSchema)],
    },
    'months/2020-11.json': { ...wordsOf(monthSchema), picks: picks('2020-w48/word'), items: [{ ...wordsOf(itemSchema), id: 'word-own' }] },
    'figures/word.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  };
}
