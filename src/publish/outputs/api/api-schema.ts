/** The form of the plain JSON of weeks and months: the project's API. JSON Schema files for other programs are made from it. */
import { z } from 'zod';
import { VENUE_KINDS } from '../../../archive/venues.ts';

/** It changes when a field changes its meaning or goes; fields are added without. */
export const API_VERSION = 1;

const address = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const id = z.string().min(1);

const text = z.object({
  text: z.string(),
  lang: z.string().describe('BCP 47; empty where it is not known'),
});
const plain = text.describe('a plain text');
const formatted = text.describe('CommonMark: paragraphs and inline marks; $…$ is TeX');

const paper = z.object({
  title: plain,
  authors: z.array(z.string()).optional().describe('all of them'),
  year: z.int().optional().describe("the preprint's"),
  venue: z.object({ name: z.string(), year: z.int().optional(), kind: z.enum(VENUE_KINDS).optional() }).optional(),
  ids: z.object({ arxiv: z.string().optional(), openreview: z.string().optional(), doi: z.string().optional() }).optional(),
});

const item = z.object({
  ref: id.describe('the name of the item in the whole archive: 2020-w48/few-shot-gan'),
  page: address.describe('its place on the site'),
  section: z.object({ id, name: z.string() }),
  headline: plain,
  url: address.optional().describe('what it points to'),
  paper: paper.optional(),
  card: z.object({ title: plain, description: plain.optional(), site: z.string() }).optional(),
  summary: formatted.optional(),
  figure: z.object({ src: address, alt: plain.optional(), width: z.int().optional(), height: z.int().optional() }).optional(),
  topics: z.array(z.object({ id, label: z.string() })),
  links: z.array(z.object({ label: plain, url: address })).optional(),
  corrections: z
    .array(z.object({ day, text: formatted }))
    .optional()
    .describe('the newest first'),
  updated: day.describe('when its text last changed'),
});

const pick = z.object({
  item: id.optional().describe('the ref of an item'),
  headline: plain.optional(),
  url: address.optional(),
  note: plain.optional(),
});

const EDITION = {
  $schema: address,
  version: z.literal(API_VERSION),
  id,
  language: z.string().describe('of the texts, where they do not say another one'),
  page: address,
  source: z.object({ name: z.string(), url: address }).optional().describe('the original'),
  picks: z.array(pick).describe("the editor's, in order"),
  updated: day.describe('when its text last changed'),
  previous: address.optional().describe('the same of the one before'),
  next: address.optional().describe('the same of the one after'),
};

/** A week: `issues/2020-w48.json`. */
export const apiWeekSchema = z.object({
  ...EDITION,
  week: z.object({ year: z.int(), number: z.int(), serial: z.int().optional(), startsOn: day, endsOn: day }),
  intro: formatted.optional(),
  items: z.array(item),
});

/** A month: `months/2020-11.json`. */
export const apiMonthSchema = z.object({
  ...EDITION,
  note: formatted.optional(),
  weeks: z.array(address).describe('the JSON of the weeks that start in it'),
  items: z.array(item).describe('those of the monthly edition that no week has'),
});

/** A week, as it is written. */
export type ApiWeek = z.infer<typeof apiWeekSchema>;
/** A month, as it is written. */
export type ApiMonth = z.infer<typeof apiMonthSchema>;
/** An item of either. */
export type ApiItem = z.infer<typeof item>;
/** A pick of either. */
export type ApiPick = z.infer<typeof pick>;
/** A text in its language. */
export type ApiText = z.infer<typeof text>;

/** The paths of the schemas below the site's base. */
export const API_SCHEMA_PATHS = { week: `schema/week.v${API_VERSION}.json`, month: `schema/month.v${API_VERSION}.json` } as const;

/** The schemas as JSON Schema (draft 2020-12): path → text. */
export function apiSchemaFiles(): [path: string, text: string][] {
  const file = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 1)}\n`;
  return [
    [API_SCHEMA_PATHS.week, file(apiWeekSchema)],
    [API_SCHEMA_PATHS.month, file(apiMonthSchema)],
  ];
}
