/**
 * The front matter of a published edition in Markdown: what its text does not say by itself. Each line is a name and a value in
 * JSON, which every YAML parser reads too; a list has a value a line. The importer reads back what a build writes.
 */
import { z } from 'zod';
import { issueSchema, itemSchema } from '../schema.ts';
import { languageTag, line } from '../text-schema.ts';

/** The name of the form, and its version: another number where an older reader would read it wrongly. */
export const MARKDOWN_FORMAT = 'ml-weekly-edition/1';

const { id, paper, updated, accepted, figure } = itemSchema.shape;
const figureFacts = figure.unwrap().pick({ src: true, width: true, height: true });

/** What is known of an item and stands in no text of its own. */
export const itemFactsSchema = z.strictObject({
  id,
  paper: paper.unwrap().omit({ title: true }).optional(),
  card: z.strictObject({ site: line }).optional(),
  figure: figureFacts.optional(),
  updated,
  accepted,
});

/** All of the front matter. */
export const frontSchema = z.strictObject({
  format: z.literal(MARKDOWN_FORMAT),
  id: line,
  language: languageTag,
  title: line,
  page: z.url({ protocol: /^https?$/ }).describe('the page; all addresses of the site begin as it does, up to issues/ or months/'),
  week: issueSchema.shape.week.optional().describe('of an issue'),
  edition: z.boolean().optional().describe('of a month: false where it has no edition of its own'),
  draft: z.boolean().optional(),
  updated: updated.describe('of an issue'),
  accepted,
  previous: z.url().optional(),
  next: z.url().optional(),
  languages: z
    .record(z.string(), languageTag)
    .optional()
    .describe('the languages of texts that are in another than the document, by what they are'),
  items: z.array(itemFactsSchema).optional().describe('of all items, in the order of the file'),
  sourceLinks: z.array(issueSchema.shape.sourceLinks.unwrap().element).optional(),
});

/** Front matter, as it is read. */
export type Front = z.infer<typeof frontSchema>;
/** What is known of an item. */
export type ItemFacts = z.infer<typeof itemFactsSchema>;

const FENCE = '---';

/** A value in JSON with a space after each comma between brackets, and nothing that YAML would read otherwise. */
function printed(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Front matter as it is written, with its line ends. */
export function printFront(front: Front): string {
  const lines = Object.entries(front).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return Array.isArray(value) ? [`${name}:`, ...value.map((each) => `  - ${printed(each)}`)] : [`${name}: ${printed(value)}`];
  });
  return [FENCE, ...lines, FENCE, ''].join('\n');
}

/** Whether a document says that it is a published edition, of whichever version. */
export function isEditionMarkdown(source: string): boolean {
  return new RegExp(`^\ufeff?${FENCE}\\r?\\nformat: "${MARKDOWN_FORMAT.replace(/\d+$/, '')}`).test(source);
}

/** Front matter that cannot be read: what is wrong with it, and in which line, from 1. */
export class FrontError extends Error {
  readonly line: number;

  constructor(message: string, atLine: number) {
    super(message);
    this.line = atLine;
  }
}

function json(text: string, at: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FrontError(`front matter must have JSON behind its names, and this is none: ${text.slice(0, 60)}`, at);
  }
}

/** Reads front matter. Gives it and the number of its lines; throws a FrontError where it is not of this form. */
export function readFront(source: string): { front: Front; lines: number } {
  const [, ...lines] = source.split(/\r?\n/);
  const end = lines.indexOf(FENCE);
  if (end < 0) throw new FrontError(`front matter has no end: put ${FENCE} on a line behind it`, 1);
  const found: Record<string, unknown> = {};
  let list: unknown[] | undefined;
  lines.slice(0, end).forEach((text, index) => {
    const at = index + 2;
    const [, entry] = /^ *- (.*)$/.exec(text) ?? [];
    const [, name, value = ''] = /^(\w+):[ \t]*(.*)$/.exec(text) ?? [];
    if (entry !== undefined && list) list.push(json(entry, at));
    else if (name !== undefined) {
      list = value === '' ? [] : undefined;
      found[name] = list ?? json(value, at);
    } else if (text.trim() !== '') throw new FrontError(`this is no line of front matter: ${text.slice(0, 60)}`, at);
  });
  const checked = frontSchema.safeParse(found);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new FrontError(`front matter is not of the form ${MARKDOWN_FORMAT}: ${faults.join('; ')}`, 1);
  }
  return { front: checked.data, lines: end + 2 };
}
