import { expect, test } from 'vitest';
import { matchEntries, stepTo, type PaletteEntry } from '../../../src/shell/palette/match.ts';

const entry = (name: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  key: name,
  group: 'topics',
  name,
  act: () => {},
  ...more,
});
const found = (entries: readonly PaletteEntry[], text: string) => matchEntries(entries, text).map(({ name }) => name);

test('the nearest names come first: the very name, its beginning, its words, any part of it', () => {
  const entries = ['Image GANs', 'StyleGAN', 'GAN training', 'GAN', 'Diffusion'].map((name) => entry(name));
  expect(found(entries, 'gan')).toEqual(['GAN', 'GAN training', 'Image GANs', 'StyleGAN']);
  expect(found(entries, 'train gan')).toEqual(['GAN training']);
});

test('case, accents and width make no difference, and other names count, in any language', () => {
  const entries = [entry('Settings', { also: ['设置'] }), entry('Schmidhuber, Jürgen')];
  expect(found(entries, 'ＳＥＴ')).toEqual(['Settings']);
  expect(found(entries, '设')).toEqual(['Settings']);
  expect(found(entries, 'jurgen')).toEqual(['Schmidhuber, Jürgen']);
  expect(found(entries, 'settings 设置')).toEqual(['Settings']);
});

test('groups keep their order, have so many at most, and what is about the text is always there', () => {
  const topics = Array.from({ length: 9 }, (_, i) => entry(`gan ${i}`, { onlyFound: true }));
  const all = [...topics, entry('Search for it', { group: 'search', always: true }), entry('Save', { group: 'item' })];
  expect(found(all, 'gan')).toEqual([...topics.slice(0, 6).map(({ name }) => name), 'Search for it']);
  expect(found(all, '')).toEqual(['Save', 'Search for it']);
  expect(found(all, 'nothing of that')).toEqual(['Search for it']);
});

test('arrows go round, Home and End to the ends', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => stepTo(key, 2, 3))).toEqual([0, 1, 0, 2, undefined]);
  expect(stepTo('ArrowUp', 0, 3)).toBe(2);
  expect(stepTo('ArrowDown', -1, 3)).toBe(0);
  expect(stepTo('ArrowDown', 0, 0)).toBeUndefined();
});
