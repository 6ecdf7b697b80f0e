import { expect, test } from 'vitest';
import { TopicSuggester } from '../../src/relations/suggest-topics.ts';

const TOPICS = [
  { id: 'gan', names: ['GANs', 'generative adversarial network', '生成对抗网络'], includes: ['StyleGAN'] },
  { id: 'privacy', names: ['Privacy'], includes: ['federated learning'] },
];
const barns = Array.from({ length: 8 }, (_, n) => ({ text: `A camera counts owls by night, barn ${n}`, topics: ['birds'] }));
const houses = Array.from({ length: 800 }, (_, n) => ({ text: `A camera reads the meter by night, house ${n}`, topics: ['meters'] }));

const suggester = new TopicSuggester([...TOPICS, { id: 'birds', names: ['Birds'], includes: [] }], [...barns, ...houses]);

test('a topic is suggested by its names and by narrower things, in any language and spelling', () => {
  expect(suggester.suggest('Layers of two StyleGANs are swapped: StyleGAN draws toons')).toMatchObject([
    { topic: 'gan', words: ['GANs', 'StyleGAN'] },
  ]);
  expect(suggester.suggest('用生成对抗网络画猫')).toMatchObject([{ topic: 'gan', words: ['生成对抗网络'] }]);
  expect(suggester.suggest('Federated  Learning on phones')).toMatchObject([{ topic: 'privacy', words: ['federated learning'] }]);
});

test('a topic is suggested by what its items say and others do not, with those words', () => {
  expect(suggester.suggest('Where do owls sleep?')).toMatchObject([{ topic: 'birds', words: ['owls'] }]);
});

test('what all items say suggests nothing, nor do numbers', () => {
  expect(suggester.suggest('A camera by night, 3')).toEqual([]);
});

test('without topics, texts or words there are no suggestions', () => {
  expect(new TopicSuggester([], []).suggest('GANs')).toEqual([]);
  expect(suggester.suggest('')).toEqual([]);
  expect(new TopicSuggester([{ id: 'none', names: ['…'], includes: [''] }], []).suggest('a … b')).toEqual([]);
});
