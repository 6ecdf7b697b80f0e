import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/engine/document.ts';
import { MOST_TERMS } from '../../src/engine/rank/expansion-weights.ts';
import { idsFor, indexOf, sampleDocuments, type TextIndex, titled } from './sample-archive.ts';

const about = (id: string, title: string, body: string): SearchDocument => ({ ...titled(id, title), bodies: [body] });

const QUESTION = 'which reservoirs store heat underground for winter nights ';

describe('of a question', () => {
  let index: TextIndex;
  beforeAll(async () => {
    const shared = 'Boreholes, insulated tanks and salt caverns keep what collectors gather.';
    index = await indexOf([
      ...sampleDocuments(40),
      // Two that say of the question the same, word for word: one among documents that answer it, one among others.
      about('among-answers', 'One', `Reservoirs store heat. ${shared}`),
      about('answer-1', 'Two', `Reservoirs store heat underground for winter nights. ${shared}`),
      about('answer-2', 'Three', `Underground reservoirs store heat for winter. ${shared}`),
      about('among-others', 'Four', 'Reservoirs store heat. Anglers, herons and otters watch what rivers bring.'),
      about('other-1', 'Five', 'Anglers, herons and otters watch what rivers bring in spring.'),
      about('other-2', 'Six', 'Otters and herons watch what rivers bring to anglers.'),
    ]);
  });

  test('a document comes before its equal where what is like it answers better', async () => {
    const ids = await idsFor(index, QUESTION);
    expect(ids.slice(0, 4)).toEqual(['answer-1', 'answer-2', 'among-answers', 'among-others']);
  });

  test('the first three words alone say nothing of what is like their documents: of equals the newest comes first', async () => {
    const ids = await idsFor(index, 'reservoirs store heat ');
    expect(ids.indexOf('among-others')).toBeLessThan(ids.indexOf('among-answers'));
  });

  test('the likeness of documents neither adds a hit nor removes one, and the same is asked with the same result', async () => {
    const { hits } = await index.search(QUESTION);
    const again = await index.search(QUESTION);
    expect(Array.from(again.hits)).toEqual(Array.from(hits));
    const newest = await index.search(QUESTION, { order: 'newest' });
    expect(Array.from(hits).toSorted()).toEqual(Array.from(newest.hits).toSorted());
  });

  test('the likeness of Chinese texts counts as well', async () => {
    const shared = '地下的盐穴和水箱把收集的能量留住。';
    const chinese = await indexOf([
      about('之一', '一', `水库可以储存热量。${shared}`),
      about('之二', '二', `水库在地下储存热量供冬夜使用。${shared}`),
      about('之三', '三', '水库可以储存热量。钓鱼人和水獭看着河流。'),
      about('之四', '四', '钓鱼人和水獭看着河流带来什么。'),
    ]);
    const ids = await idsFor(chinese, '哪些水库可以在地下储存热量供冬夜使用 ');
    expect(ids).toEqual(['之二', '之一', '之三']);
  });
});

test('a word that a text repeats without end counts as one that it has a few times', async () => {
  const index = await indexOf([about('herons', 'One', 'Herons fish.'), about('otters', 'Two', 'Otters dive and swim by quiet banks.')]);
  const search = async (times: number) => {
    const { hits, scores } = await index.search(`${'herons '.repeat(times)}and otters that dive and swim by quiet banks `, {
      scores: true,
    });
    return hits.length === 2 ? Array.from(scores!) : [];
  };
  const often = await search(MOST_TERMS.repeats * 5);
  expect(often).toHaveLength(2);
  expect(often).toEqual(await search(MOST_TERMS.repeats));
  expect(often).not.toEqual(await search(1));
});
