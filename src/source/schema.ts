/**
 * The archive's format: what an editor's files may hold. The one source of truth; the types are inferred,
 * and `data/schema/*.json` is generated from it (`npm run schema`). Node only: the browser gets published files.
 */
import { z } from 'zod';
import { ISSUE_ID, issueId, KEBAB, LANGUAGE_TAG, MONTH_ID } from '../archive/ids.ts';
import { SECTIONS } from '../archive/sections.ts';

const kebab = z.string().regex(KEBAB, 'must be lower-case words joined by hyphens, like few-shot-gan');
const line = z.string().trim().min(1, 'must not be empty');
const languageTag = z.string().regex(LANGUAGE_TAG, 'must be a language tag like en or zh-Hans');
const address = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, 'must be an http(s) address without spaces')
  .refine((value) => URL.canParse(value), 'must be a valid address');

/** A text in one or more languages: at least one, none of them empty. */
export const textSchema = z.record(languageTag, line).refine((text) => Object.keys(text).length > 0, 'must have at least one language');

const sourceSchema = z.strictObject({ name: line, url: address });

const pickSchema = z.union(
  [z.strictObject({ item: line, note: textSchema.optional() }), z.strictObject({ url: address.optional(), note: textSchema })],
  'must be { "item", "note"? } or, where no item is meant, { "url"?, "note" }',
);

const paperSchema = z.strictObject({
  title: line,
  authors: z.array(line).min(1).optional(),
  year: z.int().min(1900).max(2100).optional(),
  venue: line.optional(),
  ids: z.strictObject({ arxiv: line.optional(), openreview: line.optional(), doi: line.optional() }).optional(),
});

const cardSchema = z.strictObject({ title: textSchema, description: textSchema.optional(), site: line });

const figureSchema = z.strictObject({
  src: line.regex(/^(https?:\/\/\S+|[^\s:/][^\s:]*)$/, 'must be a path below data/ or an http(s) address'),
  alt: textSchema.optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
});

/** One item of an issue: a paper, an article, a use case or something else that the editor points to. */
export const itemSchema = z.strictObject({
  id: kebab.describe('unique in the issue; never changes, because it is the anchor in the address'),
  section: z.enum(SECTIONS),
  url: address.optional(),
  headline: textSchema.describe('what the editor says of it, in one line'),
  paper: paperSchema.optional(),
  card: cardSchema.optional(),
  summary: textSchema.optional().describe('CommonMark: paragraphs and inline marks; $…$ is TeX'),
  figure: figureSchema.optional(),
  topics: z.array(kebab).default([]),
  links: z.array(z.strictObject({ label: textSchema, url: address })).optional(),
});

const sourceLinkSchema = z.strictObject({
  rel: z.enum(['prev', 'next', 'month', 'other']),
  label: line.optional(),
  url: address,
});

const weekSchema = z.strictObject({
  year: z.int().min(1990).max(2100),
  number: z.int().min(1).max(53),
  startsOn: z.iso.date('must be a day like 2020-11-22'),
  serial: z.int().positive().optional(),
});

/** One issue: `data/issues/2020-w48.json`. */
export const issueSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(ISSUE_ID, 'must be like 2020-w48'),
    week: weekSchema,
    source: sourceSchema.optional(),
    intro: textSchema.optional(),
    picks: z.array(pickSchema).default([]),
    items: z.array(itemSchema),
    sourceLinks: z.array(sourceLinkSchema).optional(),
  })
  .refine((issue) => issue.id === issueId(issue.week), { path: ['id'], message: 'must be the year and number of its week' });

/** A monthly edition: `data/months/2020-11.json`. An item is named with its issue: `2020-w47/talking-heads`. */
export const monthSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(MONTH_ID, 'must be like 2020-11'),
  source: sourceSchema.optional(),
  note: textSchema.optional(),
  picks: z.array(pickSchema).default([]),
});

/** The archive itself: `data/archive.json`. */
export const archiveSchema = z.strictObject({
  $schema: z.string().optional(),
  title: textSchema,
  tagline: textSchema,
  about: textSchema.describe('CommonMark, shown on the about page'),
  languages: z.array(languageTag).min(1),
  weeks: z.enum(['us', 'iso']).describe('how weeks are numbered'),
  url: address.describe('where the reader is published; its path is the base of every address'),
});

const synonyms = z.record(languageTag, z.array(line));

/** The vocabulary: `data/topics.json`. */
export const topicsSchema = z.strictObject({
  $schema: z.string().optional(),
  topics: z.array(z.strictObject({ id: kebab, label: textSchema, synonyms: synonyms.default({}) })),
});

/** A pick of an issue or of a month, as an editor writes it. */
export type Pick = z.infer<typeof pickSchema>;
/** An item as an editor writes it. */
export type Item = z.infer<typeof itemSchema>;
/** An issue as an editor writes it. */
export type Issue = z.infer<typeof issueSchema>;
/** A monthly edition as an editor writes it. */
export type Month = z.infer<typeof monthSchema>;
/** The archive's own settings. */
export type Archive = z.infer<typeof archiveSchema>;
/** The vocabulary of topics. */
export type Topics = z.infer<typeof topicsSchema>;
/** One topic: its label and what else it is called, in each language. */
export type Topic = Topics['topics'][number];
