/**
 * The archive's format: what an editor's issues and monthly editions may hold. With settings-schema.ts the one source of
 * truth; the types are inferred, and `data/schema/*.json` is generated from it (`npm run schema`). Node only: the browser
 * gets published files.
 */
import { z } from 'zod';
import { ISSUE_ID, issueId, MONTH_ID } from '../archive/ids.ts';
import { VENUE_KINDS } from '../archive/venues.ts';
import { ADVICE_IDS } from './advice-ids.ts';
import { address, day, kebab, line, plainText, richText } from './text-schema.ts';

const sourceSchema = z.strictObject({ name: line, url: address });

const pickSchema = z.union(
  [z.strictObject({ item: line, note: plainText.optional() }), z.strictObject({ url: address.optional(), note: plainText })],
  'must be { "item", "note"? } or, where no item is meant, { "url"?, "note" }',
);

const year = z.int().min(1900).max(2100);

/** What the old form of a venue, a line, is written as now. */
function venueOf(text: string): string {
  const [, name, digits] = /^(.*?)\s*\b((?:19|20)\d{2})$/.exec(text.trim()) ?? [];
  return name && digits ? `{ "name": ${JSON.stringify(name)}, "year": ${digits} }` : `{ "name": ${JSON.stringify(text.trim())} }`;
}

const venueSchema = z.strictObject(
  {
    name: line.describe('without its year: NeurIPS'),
    year: year.optional(),
    kind: z.enum(VENUE_KINDS).optional(),
  },
  {
    error: ({ input }) =>
      typeof input === 'string' ? `is no longer a line: write the name apart from the year, ${venueOf(input)}` : undefined,
  },
);

const paperSchema = z.strictObject({
  title: line,
  authors: z.array(line).min(1).optional(),
  year: year.optional().describe("the preprint's; the venue has its own"),
  venue: venueSchema.optional().describe('where it was published'),
  ids: z.strictObject({ arxiv: line.optional(), openreview: line.optional(), doi: line.optional() }).optional(),
});

const cardSchema = z.strictObject({ title: plainText, description: plainText.optional(), site: line });

const figureSchema = z.strictObject({
  src: line
    .regex(/^(https?:\/\/\S+|[^\s:/\\][^\s:\\]*)$/, 'must be a path below data/, with slashes, or an http(s) address')
    .refine(
      (src) => /^https?:/.test(src) || !src.split('/').some((step) => step === '..' || step === '.' || step === ''),
      'must lead to a file below data/: without . or .. or // in it',
    ),
  alt: plainText.optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
});

const accepted = z.array(z.enum(ADVICE_IDS)).min(1).optional().describe('advice of check that is taken note of and not followed, for good');

const correctionSchema = z.strictObject({
  day: day.describe('when it was made'),
  text: richText.describe('what was wrong and is now right'),
});

const updated = day.optional().describe('when its text was last changed so that feeds should say so; a correction says it by itself');

/** One item: a paper, an article, a use case or something else that the editor points to. */
export const itemSchema = z.strictObject({
  id: kebab.describe('unique in its file; never changes, because it is the anchor in the address'),
  section: kebab.describe('one of those in archive.json'),
  url: address.optional(),
  headline: plainText.describe('what the editor says of it, in one line'),
  paper: paperSchema.optional(),
  card: cardSchema.optional(),
  summary: richText.optional().describe('CommonMark: paragraphs and inline marks; $…$ is TeX'),
  figure: figureSchema.optional(),
  topics: z.array(kebab).default([]),
  links: z.array(z.strictObject({ label: plainText, url: address })).optional(),
  corrections: z.array(correctionSchema).min(1).optional().describe('shown with the item, the newest first'),
  updated,
  accepted,
});

const sourceLinkSchema = z.strictObject({
  rel: z.enum(['prev', 'next', 'month', 'other']),
  label: line.optional(),
  url: address,
});

const weekSchema = z.strictObject({
  year: z.int().min(1990).max(2100),
  number: z.int().min(1).max(53),
  startsOn: day,
  serial: z.int().positive().optional(),
});

const draft = z.boolean().optional().describe('true: shown on the development server, left out of a build');

/** One issue: `data/issues/2020-w48.json`. */
export const issueSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(ISSUE_ID, 'must be like 2020-w48'),
    draft,
    week: weekSchema,
    source: sourceSchema.optional(),
    intro: richText.optional(),
    picks: z.array(pickSchema).default([]),
    items: z.array(itemSchema),
    updated: updated.describe('when its introduction or picks were last changed so that feeds should say so'),
    sourceLinks: z.array(sourceLinkSchema).optional(),
    accepted,
  })
  .refine((issue) => issue.id === issueId(issue.week), { path: ['id'], message: 'must be the year and number of its week' });

/** A monthly edition: `data/months/2020-11.json`. Items of weeks are named with their issue: `2020-w47/talking-heads`. */
export const monthSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(MONTH_ID, 'must be like 2020-11'),
  draft,
  source: sourceSchema.optional(),
  note: richText.optional(),
  picks: z.array(pickSchema).default([]),
  items: z.array(itemSchema).optional().describe('items of its own, which no week has'),
  accepted,
});

/** A pick of an issue or of a month, as an editor writes it. */
export type Pick = z.infer<typeof pickSchema>;
/** An item as an editor writes it. */
export type Item = z.infer<typeof itemSchema>;
/** An issue as an editor writes it. */
export type Issue = z.infer<typeof issueSchema>;
/** A monthly edition as an editor writes it. */
export type Month = z.infer<typeof monthSchema>;
