/** What an archive says of itself, `data/archive.json`, and its vocabulary, `data/topics.json`. */
import { z } from 'zod';
import { FORMATS } from '../archive/formats.ts';
import { ACCENTS } from '../archive/sections.ts';
import { address, kebab, languageTag, line, pageName, plainText, richText, wordLists } from './text-schema.ts';

const COUNT_WANTED = 'must be like { "one": "# paper", "other": "# papers" } or "# 篇论文", with # where the number stands';
const countForm = line.regex(/#/, COUNT_WANTED);

const sectionSchema = z.strictObject({
  id: kebab.describe('stands in addresses and in items; never changes'),
  name: plainText,
  count: z
    .record(languageTag, z.union([countForm, z.strictObject({ one: countForm, other: countForm })], COUNT_WANTED))
    .optional()
    .describe('how a number of its items is put'),
  accent: z.enum(ACCENTS).describe("the design's name of the colour of its marks"),
  headings: z
    .union([z.array(line), wordLists], 'must be a list of words, or { "en": [words], "zh-Hans": [words] }')
    .optional()
    .describe('what its headings are also called in documents that are imported'),
});

const sectionsSchema = z
  .array(sectionSchema, 'must list the sections: [{ "id": "papers", "name": { "en": "Papers" }, "accent": "indigo" }]')
  .min(1, 'must have at least one section')
  .superRefine((sections, context) => {
    sections.forEach(({ id }, index) => {
      if (sections.findIndex((other) => other.id === id) < index)
        context.addIssue({ code: 'custom', path: [index, 'id'], message: `section ${id} is there twice` });
    });
  });

/** A name that is its owner's for good, as RFC 4151 has it: a host or an e-mail address and a day on which it was the owner's. */
const TAG =
  /^(?:[\w.-]+@)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?::[a-z\d-]+)?$/;

const feedsSchema = z.strictObject({
  tag: line
    .regex(TAG, 'must be a host or e-mail address of yours and a day on which it was, like news.example,2020 or news.example,2020:ml')
    .describe('the name from which all entries have their ids (RFC 4151); never changes, wherever the reader is published'),
});

/** The archive itself: `data/archive.json`. */
export const archiveSchema = z.strictObject({
  $schema: z.string().optional(),
  title: plainText,
  tagline: plainText,
  about: richText.describe('CommonMark, shown on the about page'),
  languages: z.array(languageTag).min(1),
  sections: sectionsSchema.describe('in the order of every page; items of no other section go into the last'),
  weeks: z.enum(['us', 'iso']).describe('how weeks are numbered'),
  url: address.describe('where the reader is published; its path is the base of every address'),
  formats: z
    .array(z.enum(FORMATS, `must be some of ${FORMATS.join(', ')}`))
    .optional()
    .describe('what is written of the archive besides pages, data and feeds; without it, all of it'),
  feeds: feedsSchema.optional().describe('RSS, Atom and JSON feeds; without it, none are made'),
});

const topicSchema = z.strictObject({
  id: pageName.describe('stands in addresses; never changes'),
  label: plainText,
  definition: plainText.optional().describe('what it is, in one sentence'),
  synonyms: wordLists.default({}).describe('what the topic is also called: indexed as words of its items'),
  includes: wordLists.default({}).describe('narrower things, which lead to the topic: not indexed as words of its items'),
});

/** The vocabulary: `data/topics.json`. */
export const topicsSchema = z.strictObject({ $schema: z.string().optional(), topics: z.array(topicSchema) });

const personSchema = z.strictObject({
  id: pageName.describe('stands in addresses; never changes'),
  name: line.describe('as pages write it'),
  spellings: z.array(line).default([]).describe('how else the archive writes it'),
  items: z
    .array(line)
    .min(1)
    .optional()
    .describe('where two people share a name: the items that are this one’s, like 2020-w48/few-shot-gan; without it, all of that name'),
});

/** What is settled of people by hand: `data/people.json`. It may be missing. */
export const peopleSchema = z.strictObject({ $schema: z.string().optional(), people: z.array(personSchema) });

/** The archive's own settings. */
export type Archive = z.infer<typeof archiveSchema>;
/** What is settled of people. */
export type People = z.infer<typeof peopleSchema>;
/** The vocabulary of topics. */
export type Topics = z.infer<typeof topicsSchema>;
/** One topic: its label and what else it is called, in each language. */
export type Topic = z.infer<typeof topicSchema>;
