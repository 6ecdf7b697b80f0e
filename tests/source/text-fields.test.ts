import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueSchema, monthSchema } from '../../src/source/schema.ts';
import { archiveSchema, topicsSchema } from '../../src/source/settings-schema.ts';
import { textFields } from '../../src/source/text-fields.ts';
import { plainText, richText, wordLists } from '../../src/source/text-schema.ts';

const placesOf = (schema: z.ZodType, value: unknown) => textFields(schema, value).map(({ path, kind }) => `${path.join('.')} ${kind}`);

const TEXT = { en: 'a text' };
const ITEM = {
  id: 'owls',
  section: 'papers',
  headline: TEXT,
  card: { title: TEXT, description: TEXT, site: 'example.org' },
  summary: TEXT,
  figure: { src: 'figures/a.png', alt: TEXT },
  topics: [],
  links: [{ label: TEXT, url: 'https://example.org' }],
  corrections: [{ day: '2020-12-01', text: TEXT }],
};
const OF_AN_ITEM = [
  'headline plain',
  'card.title plain',
  'card.description plain',
  'summary rich',
  'figure.alt plain',
  'links.0.label plain',
  'corrections.0.text rich',
];

test('every text of a week is found with its place, and how it is written', () => {
  const issue = {
    id: '2020-w48',
    week: { year: 2020, number: 48, startsOn: '2020-11-22' },
    intro: TEXT,
    picks: [{ item: 'owls', note: TEXT }, { note: TEXT }],
    items: [ITEM],
  };
  expect(placesOf(issueSchema, issue).sort()).toEqual(
    ['intro rich', 'picks.0.note plain', 'picks.1.note plain', ...OF_AN_ITEM.map((place) => `items.0.${place}`)].sort(),
  );
});

test('a month has its note and the texts of its own items', () => {
  const month = { id: '2020-11', note: TEXT, picks: [], items: [ITEM] };
  expect(placesOf(monthSchema, month).sort()).toEqual(['note rich', ...OF_AN_ITEM.map((place) => `items.0.${place}`)].sort());
});

test('settings and topics have theirs', () => {
  expect(placesOf(archiveSchema, { title: TEXT, about: TEXT, sections: [{ id: 'papers', name: TEXT }] })).toEqual([
    'title plain',
    'about rich',
    'sections.0.name plain',
  ]);
  expect(
    placesOf(topicsSchema, { topics: [{ id: 'gan', label: TEXT, definition: TEXT, synonyms: { en: ['GAN'] }, includes: { en: [] } }] }),
  ).toEqual(['topics.0.label plain', 'topics.0.definition plain', 'topics.0.synonyms plain', 'topics.0.includes plain']);
});

test('a schema says what is a text, whatever stands around it: options, defaults, lists, alternatives, descriptions', () => {
  const schema = z.strictObject({
    deep: z.array(z.strictObject({ rich: richText.optional().describe('a text') })).default([]),
    either: z.union([z.strictObject({ words: wordLists }), z.strictObject({ line: plainText })]).optional(),
    other: z.record(z.string(), z.string()),
  });
  expect(placesOf(schema, { deep: [{}, { rich: TEXT }], either: { line: TEXT }, other: { en: 'no text' } })).toEqual([
    'deep.1.rich rich',
    'either.line plain',
  ]);
  expect(placesOf(schema, { other: {} })).toEqual([]);
});
