import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSnippet } from '../../src/engine/highlight/snippet.ts';
import { widthOf } from '../../src/engine/highlight/width.ts';
import { indexOf, titled } from './sample-archive.ts';

async function snippetOf(query: string, body: string) {
  const common = Array.from({ length: 60 }, (_, i) => ({ ...titled(`common-${i}`, 'Else'), bodies: ['Networks learn from data.'] }));
  const index = await indexOf([{ ...titled('wanted', 'Something'), bodies: [body] }, ...common]);
  const answer = await index.search(query);
  const { text, highlights } = answer.found.find(({ id }) => id === 'wanted')!.snippets[0]!;
  return { text, words: highlights.map(([start, end]) => text.slice(start, end)) };
}

const FILLER = 'and so on through one more clause of an endless sentence about nothing in particular, ';

describe('the snippet', () => {
  test('is the sentence with the rarest words of the query, not that with the most', async () => {
    const body =
      'Networks learn from data as other networks do, and models of data are learned by training. ' +
      'The zeppelin rose above the hangar while everybody on the ground was looking up at it.';
    const { text, words } = await snippetOf('how do networks learn data for a zeppelin ', body);
    expect(text).toMatch(/^The zeppelin/);
    expect(words).toEqual(['zeppelin']);
  });

  test('is of two with the same words the shorter', async () => {
    const short = 'Zeppelins need a hangar, which is what all of the towns around here have.';
    const long = `Of zeppelins a great deal may be said, ${FILLER}as of any hangar.`;
    expect((await snippetOf('zeppelin hangar ', `${long} ${short}`)).text).toBe(short);
  });

  test('of an endless sentence is the part in which the query stands together', async () => {
    const { text, words } = await snippetOf(
      'zeppelin hangar mast ',
      `A hangar comes first, ${FILLER.repeat(5)}then a zeppelin at its mast beside the hangar, ${FILLER.repeat(4)}and the end.`,
    );
    expect(words).toEqual(['zeppelin', 'mast', 'hangar']);
    expect(text.length).toBeLessThanOrEqual(260);
  });

  test('of a text in wide characters has half as many', async () => {
    const { text, words } = await snippetOf('飞艇', `${'很多很多别的事情'.repeat(20)}飞艇${'很多很多别的事情'.repeat(20)}`);
    expect(words).toEqual(['飞艇']);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(text.length).toBeGreaterThan(100);
  });

  test('has no stop word of a long question highlighted', async () => {
    const { words } = await snippetOf(
      'what is it that the builders of a zeppelin have to do with the hangar in which it is ',
      'It is the hangar of a zeppelin that the builders have to do with, and in which it is.',
    );
    expect(words).toEqual(['hangar', 'zeppelin', 'builders']);
  });

  test('is a part of its text, never too wide, and its highlights lie in it', () => {
    const word = fc.constantFrom('alpha', 'be', 'of', '飞艇', '𠮷野家', 'gamma.', '。', 'delta! ', '½', 'ｗｉｄｅ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.constantFrom(' ', ''), fc.array(fc.nat(400)), (words, space, places) => {
        const text = words.join(space);
        const highlights = [...new Set(places)]
          .toSorted((a, b) => a - b)
          .filter((at) => at + 3 <= text.length)
          .map((at, i) => ({ range: [at, at + 3] as [number, number], term: i % 4, weak: i % 5 === 0 }));
        const snippet = bestSnippet(text, highlights, [3, 1, 2, 0.5]);
        expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
        expect(widthOf(snippet.text, 0, snippet.text.length)).toBeLessThanOrEqual(260);
        for (const [start, end] of snippet.highlights) expect(start >= 0 && end <= snippet.text.length && start < end).toBe(true);
      }),
    );
  });
});
