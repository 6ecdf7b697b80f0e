import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textHash } from '../../../src/archive/texts/text-hash.ts';
import { packText } from '../../../src/library/moving/link/packed-text.ts';
import { isTake } from '../../../src/library/moving/link/take-fragment.ts';
import { readTake } from '../../../src/library/moving/link/take-link.ts';
import { byKey, fact, linkOf, saying, SITE } from './links.ts';

describe('what anybody may have written', () => {
  const row = ['s', '2020-w48/superloss', 1_796_000_000_000];
  const said = (...facts: unknown[]) => ({ site: textHash(SITE), facts: ['k3f9x2ab', ...facts] });

  test('in the right form is taken in, so that these tests test what they say', async () => {
    expect(await readTake(await saying(said(row)), SITE)).toMatchObject({ facts: [{ kind: 'saved' }] });
  });

  test.each([
    ['nothing', '#take='],
    ['no version', '#take=abc'],
    ['a version that there never was', '#take=0.abc'],
    ['a version of letters', '#take=one.abc'],
    ['nothing after its version', '#take=1.'],
    ['no base64', '#take=1.a*b'],
    ['base64 of a length that there is not', '#take=1.abcde'],
    ['base64 of other signs', '#take=1.ab+/'],
    ['base64 in lines', '#take=1.ab\ncd'],
    ['no deflate', '#take=1.aGVsbG8gd29ybGQ'],
  ])('with %s is refused', async (_, hash) => {
    expect(await readTake(hash, SITE)).toEqual({ fault: 'damaged' });
  });

  test.each([
    ['no JSON', 'hello'],
    ['a number', 1],
    ['null', null],
    ['a list', []],
    ['a text', '"text"'],
    ['no facts', { site: textHash(SITE) }],
    ['no site', { facts: [] }],
    ['facts that are none', { site: textHash(SITE), facts: {} }],
    ['lists in lists', '['.repeat(400_000)],
    ['a row that is a number', said(1)],
    ['a row that is null', said(null)],
    ['a row that is an object', said({ ...row })],
    ['an empty row', said([])],
    ['a kind that there is not', said(['n', ...row.slice(1)])],
    ['a kind by its whole name', said(['saved', ...row.slice(1)])],
    ['a kind that every object has', said(['__proto__', ...row.slice(1)])],
    ['a kind that every function has', said(['constructor', ...row.slice(1)])],
    ['a kind that is a list', said([['s'], ...row.slice(1)])],
    ['an item that every object has', said(['s', '__proto__', 1])],
    ['an item outside', said(['s', '../../etc', 1])],
    ['an item that is none', said(['s', 7, 1])],
    ['no time', said(['s', '2020-w48/superloss'])],
    ['a time beyond all', said(['s', '2020-w48/superloss', 1e300])],
    ['a time in ten thousand years', said(['s', '2020-w48/superloss', 3e14])],
    ['a time before the first', said(['s', '2020-w48/superloss', -1e14])],
    ['a time that is a word', said(['s', '2020-w48/superloss', 'yesterday'])],
    ['a count that is a text', said([...row, '0000'])],
    ['a count that is too high', said([...row, 10_000])],
    ['a count below zero', said([...row, -1])],
    ['a writer that is too long', { site: textHash(SITE), facts: ['somebody-else', row] }],
    ['no writer', { site: textHash(SITE), facts: [row] }],
    ['a value that is none', said([...row, 0, 'yes'])],
    ['a value that is false', said([...row, 0, false])],
    ['a value that is an object', said([...row, 0, { __proto__: null }])],
    ['a setting whose name is none', said(['t', '__proto__', 1])],
    ['a mute of nothing', said(['m', 'everything', 1, 0, 'Everything'])],
    ['one fact that is none among good ones', said(row, ['s', 'x', 1], row)],
  ])('with %s is refused whole', async (_, value) => {
    expect(await readTake(await saying(value), SITE)).toEqual({ fault: 'damaged' });
  });

  test('with names that every object has beside it says no more than it says', async () => {
    const text = `{"__proto__":{"site":"x"},"constructor":1,"site":"${textHash(SITE)}","facts":["k3f9x2ab",["t","constructor",1796000000000]]}`;
    expect(await readTake(await saying(text), SITE)).toMatchObject({ facts: [{ about: 'constructor', kind: 'setting', value: true }] });
    expect(Object.prototype).not.toHaveProperty('site');
  });

  test('cut off anywhere is refused', async () => {
    const link = await linkOf([fact(), fact({ kind: 'read' })]);
    for (let end = '#take='.length; end < link.length; end++)
      expect(await readTake(link.slice(0, end), SITE), link.slice(0, end)).toEqual({ fault: 'damaged' });
  });

  test('changed in one letter is refused, where that changes anything', async () => {
    const facts = [fact(), fact({ kind: 'read' }), fact({ about: 'topic:gan', kind: 'mute', value: 'GANs' })];
    const link = await linkOf(facts);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: '#take=1.'.length, max: link.length - 1 }), fc.constantFrom(...'aZ09-_'), async (at, letter) => {
        const read = await readTake(link.slice(0, at) + letter + link.slice(at + 1), SITE);
        // The last letter has bits that stand for nothing.
        if ('facts' in read) expect(byKey(read.facts)).toEqual(byKey(facts));
        else expect(read.fault).toBe('damaged');
      }),
    );
    for (const changed of [link.toLowerCase(), `${link}A`, `${link}AAAA`, link.replace('.', '.A')])
      expect(await readTake(changed, SITE)).toEqual({ fault: 'damaged' });
  });

  test('of a newer version is told', async () => {
    expect(await readTake('#take=2.whatever*it+is', SITE)).toEqual({ fault: 'newer' });
    expect(await readTake('#take=10.', SITE)).toEqual({ fault: 'newer' });
  });

  test('of another site is told', async () => {
    expect(await readTake(await linkOf([fact()]), 'https://example.org/other/')).toEqual({ fault: 'elsewhere' });
  });

  test('that unpacks to far more is stopped on the way, and told', async () => {
    const bomb = await packText(new Blob(Array.from({ length: 64 }, () => new Uint8Array(1_000_000))));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readTake(`#take=1.${bomb}`, SITE)).toEqual({ fault: 'tooLarge' });
  });

  test('is told by its fragment, however its sign is written', async () => {
    const link = await linkOf([fact()]);
    for (const hash of [link, link.replace('=', '%3D'), link.replace('=', '%3d')]) {
      expect(isTake(hash)).toBe(true);
      expect(await readTake(hash, SITE)).toEqual({ facts: [fact()] });
    }
    for (const hash of ['', '#', '#take', '#take-2', '#superloss', '#x#take=1.abc']) expect(isTake(hash)).toBe(false);
  });
});
