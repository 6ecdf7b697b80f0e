import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedItem } from '../../../src/archive/published/issue.ts';
import { subjectsOf } from '../../../src/library/muting/item-subjects.ts';
import { isNothing, mutesIn, mutesItem, mutesListed, without } from '../../../src/library/muting/mutes.ts';
import { MUTE_KINDS, parseSubject, printSubject, subjectOf } from '../../../src/library/muting/subject.ts';
import { wordMatcher } from '../../../src/library/muting/word-match.ts';
import type { Fact } from '../../../src/library/store/fact.ts';

const AT = '2026-11-29T22:10:00.123Z-0000-k3f9x2ab';
const mute = (about: string, value: string | null = 'x'): Fact => ({ about, kind: 'mute', value, at: AT });
const ITEM: PublishedItem = {
  id: 'few-shot-gan',
  section: 'papers',
  host: 'blog.example.org',
  headline: { text: 'Few images are enough' },
  paper: { title: { text: 'Faster Training' }, authors: ['Bingchen Liu', 'José García'], people: ['bingchen-liu', null] },
  summary: { blocks: [['p', null, 'A ', ['em', null, 'small'], ' network.']] },
  topics: [{ id: 'gan', label: 'GANs' }],
};
const mutesWith = (...abouts: string[]) => mutesIn(abouts.map((about) => mute(about)));
const isMuted = (...abouts: string[]) => {
  const mutes = mutesWith(...abouts);
  return mutesItem(mutes, wordMatcher([...mutes.word]), ITEM);
};

describe('an item is muted', () => {
  test.each([
    ['by its topic', 'topic:gan'],
    ['by an author with a page', 'author:bingchen-liu'],
    ['by an author without one', 'name:josé garcía'],
    ['by its site', 'site:blog.example.org'],
    ['by the site above', 'site:example.org'],
    ['by a word of its headline', 'word:images'],
    ['by a word of its title', 'word:faster'],
    ['by words of its summary, across marks', 'word:small network'],
  ])('%s', (_, about) => {
    expect(isMuted(about)).toBe(true);
  });

  test.each(['topic:few-shot', 'author:jose-garcia', 'site:ample.org', 'site:www.blog.example.org', 'word:image', 'word:gan'])(
    'but not by %s',
    (about) => {
      expect(isMuted(about)).toBe(false);
    },
  );

  test('no more once that is taken back', () => {
    expect(isNothing(mutesIn([mute('topic:gan', null)]))).toBe(true);
  });

  test('by everything that it offers to mute', () => {
    const subjects = subjectsOf(ITEM);
    expect(subjects.map(printSubject)).toEqual(['topic:gan', 'author:bingchen-liu', 'name:josé garcía', 'site:blog.example.org']);
    for (const subject of subjects) expect(isMuted(printSubject(subject))).toBe(true);
  });
});

test('on the page of a muted topic its items show, unless something else mutes them', () => {
  const own = { kind: 'topic', key: 'gan' } as const;
  expect(mutesItem(without(mutesWith('topic:gan'), own), () => false, ITEM)).toBe(false);
  expect(mutesItem(without(mutesWith('topic:gan', 'site:example.org'), own), () => false, ITEM)).toBe(true);
});

test('what a list says is enough for topics and sites; for words and names in it too, but not for others', () => {
  const listed = { headline: ITEM.headline, topics: ITEM.topics, host: 'blog.example.org' };
  const never = () => false;
  expect(mutesListed(mutesWith('topic:gan'), never, listed)).toBe(true);
  expect(mutesListed(mutesWith('topic:nlp'), never, listed)).toBe(false);
  expect(mutesListed(mutesWith('word:images'), wordMatcher(['images']), listed)).toBe(true);
  expect(mutesListed(mutesWith('word:small'), wordMatcher(['small']), listed)).toBeUndefined();
  expect(mutesListed(mutesWith('name:josé garcía'), never, listed)).toBeUndefined();
  expect(mutesListed(mutesWith('topic:nlp'), never, { headline: ITEM.headline })).toBeUndefined();
});

describe('what is muted', () => {
  test('is written and read again as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MUTE_KINDS), fc.string({ unit: 'grapheme', maxLength: 120 }), (kind, text) => {
        const subject = subjectOf(kind, text);
        if (subject) expect(parseSubject(printSubject(subject))).toEqual(subject);
      }),
    );
  });

  test('is one thing however it was typed', () => {
    expect(subjectOf('word', ' Large  Language\tMODEL ')).toEqual({ kind: 'word', key: 'large language model' });
    expect(subjectOf('word', 'ＧＡＮ')).toEqual(subjectOf('word', 'gan'));
  });

  test.each(['word:', 'word: ', 'word:Big', 'word: two', `word:${'x'.repeat(101)}`, 'topic:Few Shot', 'site:a b', 'thing:x', 'gan'])(
    'is not “%s”',
    (about) => {
      expect(parseSubject(about)).toBeUndefined();
    },
  );
});
