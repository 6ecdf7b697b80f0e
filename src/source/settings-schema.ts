/** What an archive says of itself, `data/archive.json`, and its vocabulary, `data/topics.json`. */
import { z } from 'zod';
import { address, kebab, languageTag, plainText, richText, wordLists } from './text-schema.ts';

/** The archive itself: `data/archive.json`. */
export const archiveSchema = z.strictObject({
  $schema: z.string().optional(),
  title: plainText,
  tagline: plainText,
  about: richText.describe('CommonMark, shown on the about page'),
  languages: z.array(languageTag).min(1),
  weeks: z.enum(['us', 'iso']).describe('how weeks are numbered'),
  url: address.describe('where the reader is published; its path is the base of every address'),
});

const topicSchema = z.strictObject({
  id: kebab.describe('stands in addresses; never changes'),
  label: plainText,
  definition: plainText.optional().describe('what it is, in one sentence'),
  synonyms: wordLists.default({}).describe('what the topic is also called: indexed as words of its items'),
  includes: wordLists.default({}).describe('narrower things, which lead to the topic: not indexed as words of its items'),
});

/** The vocabulary: `data/topics.json`. */
export const topicsSchema = z.strictObject({ $schema: z.string().optional(), topics: z.array(topicSchema) });

/** The archive's own settings. */
export type Archive = z.infer<typeof archiveSchema>;
/** The vocabulary of topics. */
export type Topics = z.infer<typeof topicsSchema>;
/** One topic: its label and what else it is called, in each language. */
export type Topic = z.infer<typeof topicSchema>;
