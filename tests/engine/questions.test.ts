import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/engine/document.ts';
import { idsFor, indexOf, sampleDocuments, type TextIndex, titled } from './sample-archive.ts';

const about = (id: string, title: string, ...bodies: string[]): SearchDocument => ({ ...titled(id, title), bodies });

const ARTICLES = [
  about(
    'climate',
    'Tackling climate change',
    'Machine learning can help to reduce emissions and to adapt to a changing climate, from electricity to forests.',
  ),
  about(
    'weather',
    'Forecasts for tomorrow',
    'A network learns the weather from radar pictures. It does better than physics for some hours.',
  ),
  about(
    'backprop',
    'Learning with random feedback',
    'Deep neural networks are trained without backpropagation: errors reach every layer by fixed random weights.',
  ),
  about('net', 'A small net', 'A neural net for phones, which needs little power.'),
  about('nets', 'Nets that forget', 'Why neural nets forget what they have learned.'),
  about('training', 'Training tips', 'How neural nets are trained: tips for training nets, for training data and for training time.'),
  about('chinese', '气候变化与机器学习', '机器学习如何帮助应对气候变化：从电力系统到森林保护。'),
  about('mixed', 'GPT-3 的中文能力', 'GPT-3 writes 中文 too，虽然训练数据里很少。'),
];

// Words that stand in no title of the sample's, but in many of its summaries.
const STOP_WORDS = ['the', 'of', 'is', 'how', 'does', 'what', 'to', 'are'];
const WORDS = ['transformer', 'robust', 'detection', 'protein', 'few-shot', 'navigation', 'alignment', '强化学习', 'diffusion'];

describe('questions', () => {
  let index: TextIndex;
  let sample: TextIndex;
  beforeAll(async () => {
    index = await indexOf([...ARTICLES, ...sampleDocuments(60)]);
    sample = await indexOf(sampleDocuments(120));
  });

  test.each([
    ['does machine learning help against climate change', 'climate'],
    ['what can networks do for the forecast of weather?', 'weather'],
    ['train neural net without backpropagation', 'backprop'],
    ['how do I train a neural net', 'training'],
    ['机器学习怎样帮助应对气候变化', 'chinese'],
    ['GPT-3 的训练数据里有中文吗', 'mixed'],
    [
      'How can "machine learning" - as it is used today - help us to adapt to a climate that changes, and to use less electricity?',
      'climate',
    ],
  ])('%s', async (question, id) => {
    expect((await idsFor(index, question))[0]).toBe(id);
  });

  test('a long question finds what has a few of its words, the best first, and says how many answer it well', async () => {
    const { hits, best } = await sample.search(
      'how does a robust transformer for navigation help the detection and alignment of a protein ',
    );
    expect(hits.length).toBeGreaterThan(best);
    expect(best).toBeGreaterThan(0);
    expect((await index.search('climate ')).best).toBe((await index.search('climate ')).hits.length);
  });

  test('a stop word adds no hit and removes none, and where it stands in no title it changes no order', async () => {
    const query = fc.shuffledSubarray(WORDS, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...STOP_WORDS), fc.nat(), fc.boolean(), async (words, stopWord, at, typing) => {
        const end = typing ? '' : ' ';
        const position = at % (words.length + 1);
        // What is being typed is the query's last word: with a stop word behind it, it is not any more.
        if (position === words.length && typing) return;
        const withStopWord = words.toSpliced(position, 0, stopWord).join(' ') + end;
        expect(await idsFor(sample, withStopWord)).toEqual(await idsFor(sample, words.join(' ') + end));
      }),
      { numRuns: 150 },
    );
  });

  test('a stop word tells titles apart that have it', async () => {
    const titles = await indexOf([titled('with', 'The chain of thought'), titled('without', 'Chain thought')]);
    expect(await idsFor(titles, 'the chain of thought ')).toEqual(['with', 'without']);
    expect(await idsFor(titles, 'chain thought ')).toEqual(['without', 'with']);
    expect(await idsFor(titles, 'of the ')).toEqual(['with']);
  });

  test('the inflections of a word find the same documents, those with the form itself first', async () => {
    const groups = [
      ['train', 'trains', 'trained', 'training'],
      ['generalize', 'generalizes', 'generalized', 'generalizing', 'generalization'],
      ['vary', 'varies', 'varied', 'varying'],
      ['adapt', 'adapts', 'adapted', 'adapting'],
    ];
    const inflected = await indexOf([
      ...groups.flat().map((word) => titled(word, `About ${word} here`)),
      ...groups.flat().map((word) => about(`body-${word}`, 'Other things', `A text with ${word} in it.`)),
      ...sampleDocuments(60),
    ]);
    for (const group of groups) {
      const found = await Promise.all(group.map((word) => idsFor(inflected, `${word} `)));
      for (const [i, ids] of found.entries()) {
        expect(ids[0]).toBe(group[i]);
        expect(ids.toSorted()).toEqual(found[0]!.toSorted());
        expect(ids).toHaveLength(group.length * 2);
      }
    }
  });

  test('a text that is repeated never comes before one that has one more word of the query', async () => {
    const words = ['penguin', 'harpsichord', 'zebra', 'umbrella', 'lantern', 'orchid', 'walnut', 'saddle'];
    const run = fc.record({
      asked: fc.shuffledSubarray(words, { minLength: 2 }),
      times: fc.integer({ min: 1, max: 60 }),
      sample: fc.nat(30),
    });
    await fc.assert(
      fc.asyncProperty(run, async ({ asked, times, sample: others }) => {
        const text = (some: readonly string[]) => `Here we write of ${some.join(' and ')} at some length.`;
        const repeated = await indexOf([
          about('more', 'A title', text(asked)),
          about('repeated', 'A title', `${text(asked.slice(1))} `.repeat(times)),
          ...sampleDocuments(others),
        ]);
        expect((await idsFor(repeated, `${asked.join(' ')} `))[0]).toBe('more');
      }),
      { numRuns: 60 },
    );
  });
});
