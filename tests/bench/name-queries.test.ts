import { expect, test } from 'vitest';
import { nameQueries, spellingsOf } from './name-queries.ts';

test('a name is split across each of its breaks, across all, joined, and its numbers are said', () => {
  expect(spellingsOf('VOneNet')).toEqual({ split: ['v onenet', 'vone net'], apart: ['v one net'], joined: ['vonenet'], said: ['v1net'] });
  expect(spellingsOf('F²-Softmax')).toEqual({
    split: ['f 2softmax', 'f2 softmax'],
    apart: ['f 2 softmax'],
    joined: ['f2softmax'],
    said: [],
  });
  expect(spellingsOf('YOLOv4').split).toEqual(['yolo v4', 'yolov 4']);
  expect(spellingsOf('GANs')).toEqual({ split: [], apart: [], joined: ['gan'], said: [] });
});

test('queries are made of names alone, each for the first document that has it, and of none that many have', () => {
  const doc = (id: string, title: string, summary = '') => ({ id, title, summary });
  const queries = nameQueries([
    doc('a', 'Few-shot learning with U²-Nets', 'In 2020 it beats DeepLab.'),
    doc('b', 'DeepLab again'),
    ...['c', 'd', 'e', 'f'].map((id) => doc(id, 'StyleGAN')),
  ]);
  expect(queries.filter(({ q }) => /few|2020|style|learning/.test(q))).toEqual([]);
  expect(queries).toContainEqual({ q: 'u2 nets', gold: 'a', cls: 'title, split' });
  expect(queries).toContainEqual({ q: 'deep lab', gold: 'a', cls: 'summary, split' });
});
