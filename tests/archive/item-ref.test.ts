import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemPath } from '../../src/archive/addresses/paths.ts';
import { KEBAB } from '../../src/archive/ids.ts';
import { parseItemRef, printItemRef, type ItemRef } from '../../src/archive/item-ref.ts';

const refs = fc.record<ItemRef>({
  edition: fc.constantFrom('2020-w48', '2021-w01', '2020-11', '2021-12'),
  item: fc.stringMatching(KEBAB),
});

describe('a reference to an item', () => {
  test('is read as it was printed', () => {
    fc.assert(
      fc.property(refs, (ref) => {
        expect(parseItemRef(printItemRef(ref))).toEqual(ref);
      }),
    );
  });

  test('needs no edition inside its own, and may name it or another', () => {
    fc.assert(
      fc.property(refs, refs, (ref, other) => {
        expect(parseItemRef(ref.item, ref.edition)).toEqual(ref);
        expect(parseItemRef(printItemRef(ref), other.edition)).toEqual(ref);
      }),
    );
  });

  test('leads to the page of its issue or month', () => {
    expect(itemPath({ edition: '2020-w48', item: 'few-shot-gan' })).toBe('/issues/2020-w48#few-shot-gan');
    expect(itemPath({ edition: '2020-11', item: 'few-shot-gan' })).toBe('/months/2020-11#few-shot-gan');
  });

  test.each(['few-shot-gan', '', '/', '2020/gan', '2020-w48/', '/gan', '2020-w48/few/shot', '2020-w48/GAN', '2020-w9/gan', '2020-13/gan'])(
    'is not made of %s without an edition',
    (text) => expect(parseItemRef(text)).toBeUndefined(),
  );
});
