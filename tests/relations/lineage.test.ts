import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineageOf, nearTies, type LineageItem } from '../../src/relations/lineage.ts';

const item = (ref: string, rest: Partial<LineageItem> = {}): LineageItem => ({ ref, keys: [], linked: [], authors: [], ...rest });
const TITLE = 'Pre-training without Natural Images';

describe('lineage', () => {
  test('makes items one work that share an identity, whichever of several, also by way of a third', () => {
    const { mentions, works, ties } = lineageOf([
      item('a', { keys: ['arxiv:1'] }),
      item('b', { keys: ['doi:2'] }),
      item('c', { keys: ['doi:2', 'arxiv:1'] }),
      item('d', { keys: ['arxiv:3'] }),
    ]);
    expect(mentions).toEqual(new Map([['a', ['a', 'b', 'c']]]));
    expect(works.get('d')).toBe('d');
    expect(ties.map(({ items, by }) => [...items, by])).toEqual([
      ['b', 'c', 'doi:2'],
      ['a', 'c', 'arxiv:1'],
    ]);
  });

  test('makes items one work whose titles are the same and whose authors are not others', () => {
    const titles = [TITLE, 'Pretraining without natural images.', TITLE, TITLE];
    const authors = [['Hirokatsu Kataoka'], ['H. Kataoka', 'Y. Satoh'], [], ['Somebody Else']];
    const { mentions } = lineageOf(titles.map((title, at) => item(`item-${at}`, { title, authors: authors[at] ?? [] })));
    expect(mentions).toEqual(new Map([['item-0', ['item-0', 'item-1', 'item-2', 'item-3']]]));
    expect(lineageOf([item('a', { title: TITLE, authors: ['A B'] }), item('b', { title: TITLE, authors: ['C D'] })]).mentions).toEqual(
      new Map(),
    );
  });

  test('keeps two papers apart that have the same title and different numbers at arXiv, and nearly ties them', () => {
    const items = [item('a', { title: TITLE, keys: ['arxiv:1'] }), item('b', { title: TITLE, keys: ['arxiv:2'] })];
    expect(lineageOf(items).mentions.size).toBe(0);
    expect(nearTies(items, lineageOf(items)).map((tie) => tie.items)).toEqual([['a', 'b']]);
    expect(lineageOf([items[0]!, item('b', { title: TITLE, keys: ['doi:2'] })]).mentions.size).toBe(1);
  });

  test('ties what links to a work to it, with the key, as a companion and not as the same', () => {
    const lineage = lineageOf([
      item('paper', { keys: ['arxiv:1'], linked: ['url:github.com/a/b'] }),
      item('code', { keys: ['url:github.com/a/b'] }),
      item('blog', { keys: ['url:blog.example'], linked: ['arxiv:1'] }),
    ]);
    expect(lineage.mentions.size).toBe(0);
    expect(lineage.companions).toEqual([
      { items: ['code', 'paper'], by: 'url:github.com/a/b' },
      { items: ['paper', 'blog'], by: 'arxiv:1' },
    ]);
  });

  test('nearly ties titles that are alike, and the same ones of other authors', () => {
    const items = [
      item('a', { title: 'Adaptive Risk Minimization: A Meta-Learning Approach' }),
      item('b', { title: 'Adaptive Risk Minimization: Learning to Adapt' }),
      item('c', { title: TITLE, authors: ['A B'] }),
      item('d', { title: TITLE, authors: ['C D'] }),
      item('e', { title: 'YOLOv4: Optimal Speed and Accuracy of Object Detection' }),
      item('f', { title: 'Scaled-YOLOv4: Scaling Cross Stage Partial Network' }),
    ];
    expect(nearTies(items, lineageOf(items)).map((tie) => tie.items)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('puts each item into just one work, and its first mention first, whatever the keys', () => {
    const archive = fc.array(fc.array(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6'), { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(archive, (keys) => {
        const items = keys.map((each, at) => item(`item-${String(at).padStart(2, '0')}`, { keys: each }));
        const { works, mentions } = lineageOf(items);
        for (const { ref, keys: own } of items)
          for (const other of items) if (own.some((key) => other.keys.includes(key))) expect(works.get(ref)).toBe(works.get(other.ref));
        for (const [first, refs] of mentions) {
          expect(refs).toEqual([...refs].sort());
          expect(refs[0]).toBe(first);
          expect(refs.map((ref) => works.get(ref))).toEqual(refs.map(() => first));
        }
      }),
    );
  });
});
