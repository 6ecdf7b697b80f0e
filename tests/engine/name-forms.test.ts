import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/engine/document.ts';
import { saidForms } from '../../src/engine/text/name-forms.ts';
import { isStopWord } from '../../src/engine/text/stop-words.ts';
import { idsFor, indexOf, sampleDocuments, type TextIndex, titled } from './sample-archive.ts';

const named = (id: string, title: string, summary = ''): SearchDocument => ({ ...titled(id, title), bodies: [summary] });
const others = sampleDocuments(120);
/** Names of which the last stand in one summary and nowhere else. */
const NAMES = [
  named('softmax', 'F²-Softmax: Diversifying Neural Text Generation'),
  named('u2', 'U²-Net: Going Deeper with Nested U-Structure'),
  named('max', 'MaX-DeepLab: End-to-End Panoptic Segmentation'),
  named('yolo', 'YOLOv4: Optimal Speed and Accuracy of Object Detection'),
  named('gpt', 'Language Models', 'We compare with GPT-4.'),
  named('vone', 'A visual cortex in front of networks', 'VOneNets withstand corruptions.'),
  named('simclr', 'Contrastive learning once more', 'It is compared with SimCLRv2 alone.'),
  named('one', 'OneNet: one-stage detection'),
  named('net', 'A net for fish'),
  named('nets', 'Nets of nets'),
];

// The same in one file, and cut into shards, of which a query fetches what it needs.
describe.each([
  ['in one file', {}],
  ['in shards', { inlineBytes: 0, shardBytes: 2000 }],
])('a name in an index %s', (_, options) => {
  let index: TextIndex;
  beforeAll(async () => {
    index = await indexOf([...others, ...NAMES], options);
  });

  test.each([
    ['vone', ['vone nets', 'vone net', 'v onenets', 'v one nets', 'vone-nets', 'vone net ', 'vone nets ', 'v1nets', 'v1 nets']],
    ['softmax', ['f2 softmax', 'f2softmax', 'f 2 softmax', 'f² softmax', 'F2-softmax']],
    ['u2', ['u2net', 'u2 net', 'u 2 net', 'U2-Net', 'u² net', 'u two net']],
    ['max', ['max deeplab', 'max deep lab', 'maxdeeplab', 'maxdeep lab']],
    ['yolo', ['yolo v4', 'yolo 4', 'yolov 4', 'yolo v 4', 'yolov four']],
    ['gpt', ['gpt 4', 'gpt4', 'gpt four']],
    ['simclr', ['sim clrv2', 'simclr v2', 'sim clr v2', 'simclrv 2', 'simclr v two']],
  ])('%s is found first however it is split and joined', async (id, queries) => {
    for (const query of queries) expect([query, (await idsFor(index, query))[0]]).toEqual([query, id]);
  });

  test('is no slip for another word, which is neither found nor named as a correction', async () => {
    const { hits, corrections, found } = await index.search('vone nets ');
    expect(corrections).toEqual([]);
    expect(found.map((one) => one.id)).not.toContain('one');
    expect(hits.length).toBeLessThan(4);
  });

  test('is not found by a part that is no part of it', async () => {
    for (const query of ['onenet ', 'clrv ', 'deeplabs max2 ', 'softmax2 ']) expect(await idsFor(index, query)).not.toContain('vone');
    expect(await idsFor(index, 'fish net ')).toEqual(['net']);
  });
});

describe('a made-up name', () => {
  const part = fc
    .tuple(fc.stringMatching(/^[BCDFGKLMNPRTVZ]$/), fc.stringMatching(/^[aeou][bdfgklmnprtz][aeou]?$/))
    .map(([a, b]) => a + b)
    // A stop word neither adds nor removes a hit, so that “rutbod for” is “rutbod”.
    .filter((text) => !isStopWord(text.toLowerCase()));
  const name = fc.tuple(
    fc.oneof(part, fc.stringMatching(/^[BCDFGK]{1,3}$/)),
    fc.oneof(
      part,
      fc.stringMatching(/^[2-9]$/),
      part.map((text) => `-${text}`),
    ),
    part,
  );

  test.each([
    ['a title', (text: string) => named('wanted', text)],
    ['a summary', (text: string) => named('wanted', 'Something', `With ${text} it works.`)],
  ])('in %s is found across each of its breaks', async (_, documentOf) => {
    await fc.assert(
      fc.asyncProperty(name, async (parts) => {
        const index = await indexOf([...others, documentOf(parts.join(''))]);
        const plain = parts.map((text) => text.toLowerCase().replace('-', ''));
        for (const query of [`${plain[0]} ${plain[1]}${plain[2]}`, `${plain[0]}${plain[1]} ${plain[2]}`, plain.join(' '), plain.join('')])
          expect([query, await idsFor(index, query)]).toEqual([query, expect.arrayContaining(['wanted'])]);
      }),
      { numRuns: 40 },
    );
  });

  test('adds no hit to two words that are not its own', async () => {
    const before = await indexOf(others);
    await fc.assert(
      fc.asyncProperty(name, fc.nat(119), async (parts, at) => {
        const [first = '', second = ''] = others[at]!.titles[0]!.split(/\W+/);
        fc.pre(!parts.join('').toLowerCase().includes(second.toLowerCase()));
        const after = await indexOf([...others, named('wanted', 'Something', `With Qy${parts.join('')} it works.`)]);
        const query = `${first} ${second} `;
        // In whatever order: one document more changes how rare each word is.
        expect(new Set(await idsFor(after, query))).toEqual(new Set(await idsFor(before, query)));
      }),
      { numRuns: 40 },
    );
  });
});

test('numbers in names are said and written', () => {
  expect(saidForms('v1net')).toEqual(['vonenet']);
  expect(saidForms('gptfour')).toEqual(['gpt4']);
  expect(saidForms('vonenet')).toEqual(['v1net']);
  // Not those of several digits, nor words that begin with a number.
  expect(['resnet50', '3d', 'onenet', '2020', 'v1.5', 'net'].map(saidForms)).toEqual([[], [], [], [], [], []]);
});
