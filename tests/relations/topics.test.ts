import { expect, test } from 'vitest';
import { movementDays, topicShapes } from '../../src/relations/topics.ts';

const ITEMS = [
  { ref: 'a', topics: ['gan', 'few-shot'], day: '2020-08-30' },
  { ref: 'b', topics: ['gan', 'gan', 'vae'], day: '2020-09-06' },
  { ref: 'c', topics: ['gan', 'few-shot'], day: '2020-11-29' },
  { ref: 'd', topics: ['vae'], day: '2020-12-06' },
];

test('topics have their items in order, and their neighbours by closeness', () => {
  const [gan, vae, ...more] = topicShapes(['gan', 'vae', 'nothing'], ITEMS, '2020-12-06');
  expect(gan?.items.map(({ ref }) => ref)).toEqual(['a', 'b', 'c']);
  expect(gan?.neighbours).toEqual([
    { id: 'few-shot', shared: 2 },
    { id: 'vae', shared: 1 },
  ]);
  expect(vae?.neighbours).toEqual([{ id: 'gan', shared: 1 }]);
  expect(more).toEqual([]);
});

test('movement sets the newest thirteen weeks against the thirteen before', () => {
  expect(movementDays('2020-12-06')).toEqual({ recent: '2020-09-13', before: '2020-06-14' });
  expect(topicShapes(['gan', 'vae'], ITEMS, '2020-12-06').map(({ movement }) => movement)).toEqual([
    { recent: 1, before: 2 },
    { recent: 1, before: 1 },
  ]);
});

test('an archive without items has no topics', () => {
  expect(topicShapes(['gan'], [], '2020-12-06')).toEqual([]);
});
