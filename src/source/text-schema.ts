/** The pieces of which the archive's schemas are made: lines, addresses, languages and texts in several languages. */
import { z } from 'zod';
import { KEBAB, LANGUAGE_TAG, TAKEN_PAGE_ID } from '../archive/ids.ts';

/** How a text is written: a plain line, or CommonMark (paragraphs and inline marks; `$…$` is TeX). */
export type TextKind = 'plain' | 'rich';

/** Which schemas are those of texts in several languages. Whatever goes through all texts of a file asks here (text-fields.ts). */
export const TEXT_KINDS = z.registry<{ kind: TextKind }>();

/** A name that stands in addresses. */
export const kebab = z.string().regex(KEBAB, 'must be lower-case words joined by hyphens, like few-shot-gan');

/** A name that is also that of a page's file. */
export const pageName = kebab.refine(
  (id) => !TAKEN_PAGE_ID.test(id),
  'is taken, by hosts or by a page of lists: choose another, like index-structures',
);

/** A text on one line, not empty. */
export const line = z.string().trim().min(1, 'must not be empty');

/** A language, as a BCP 47 tag. */
export const languageTag = z.string().regex(LANGUAGE_TAG, 'must be a language tag like en or zh-Hans');

/** An http(s) address. */
export const address = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, 'must be an http(s) address without spaces (%20 stands for one)')
  .refine((value) => URL.canParse(value), 'must be a valid address');

/** A day of the calendar. */
export const day = z.iso.date('must be a day like 2020-11-22');

function text(kind: TextKind) {
  return z
    .record(languageTag, line)
    .refine((value) => Object.keys(value).length > 0, 'must have at least one language')
    .register(TEXT_KINDS, { kind });
}

/** A plain text in one or more languages: at least one, none of them empty. */
export const plainText = text('plain');

/** A formatted text in one or more languages. */
export const richText = text('rich');

/** Lists of words in one or more languages; a list may be empty. */
export const wordLists = z.record(languageTag, z.array(line)).register(TEXT_KINDS, { kind: 'plain' });
