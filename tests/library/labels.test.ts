import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelled, renamed, unlabelled } from '../../src/library/labels/label-changes.ts';
import { isLabelKey, labelKey, labelName } from '../../src/library/labels/label-name.ts';
import { labelsInUse } from '../../src/library/labels/labels-in-use.ts';
import { factOf, undone, type Mark } from '../../src/library/store/change.ts';
import { factKey, type Fact } from '../../src/library/store/fact.ts';
import { newIn } from '../../src/library/store/merge.ts';

const [GAN, LOSS] = ['2020-w48/few-shot-gan', '2020-w48/superloss'];

/** Facts after changes, one after the other. */
function after(facts: ReadonlyMap<string, Fact>, changes: readonly Mark[], minute = 0): Map<string, Fact> {
  const made = changes.map((change, i) =>
    factOf(change, `2026-11-29T22:${String(minute).padStart(2, '0')}:00.${String(i).padStart(3, '0')}Z-0000-k3f9x2ab`),
  );
  return new Map([...facts, ...newIn(facts, made).map((fact): [string, Fact] => [factKey(fact), fact])]);
}
const names = (facts: ReadonlyMap<string, Fact>) =>
  Object.fromEntries([...labelsInUse(facts).all.values()].map(({ name, items }) => [name, items]));

describe('labels are the same one', () => {
  test.each([
    ['case', 'Read Later', 'read later'],
    ['German case', 'STRASSE', 'Straße'],
    ['Greek case', 'ΛΌΓΟΣ', 'λόγος'],
    ['composition', 'Zu\u0308rich', 'Z\u00fcrich'],
    ['width', 'ＧＡＮ', 'gan'],
    ['half-width kana', 'ﾃﾞｰﾀ', 'データ'],
    ['spaces', '  read \t\u00a0later\n', 'read later'],
    ['ideographic spaces', '損失\u3000関数', '損失 関数'],
    ['invisible characters', 'read\u200b later\ufeff', 'read later'],
    ['ligatures', 'ﬁne-tuning', 'fine-tuning'],
  ])('whatever their %s', (_, one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
  });

  test.each([
    ['GAN', 'GANs'],
    ['损失', '損失'],
    ['a b', 'ab'],
    ['c', 'c++'],
  ])('but %s is not %s', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });

  test('a key is its own key, and a name is its own name, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const name = labelName(typed);
        expect(labelName(name)).toBe(name);
        expect(labelKey(labelKey(typed))).toBe(labelKey(typed));
        if (name !== '') expect(isLabelKey(labelKey(name))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['', '   ', '\u200b', '\u0000', '\ufdfa'.repeat(60)])('and %j is no label', (typed) => {
    expect(labelName(typed)).toBe('');
    expect(labelled([GAN], typed)).toEqual([]);
  });
});

describe('labels of items', () => {
  const some = after(after(new Map(), labelled([GAN, LOSS], 'Read Later')), labelled([GAN], '损失'), 1);

  test('are counted, and shown as they were written last', () => {
    expect(names(some)).toEqual({ 'Read Later': 2, 损失: 1 });
    expect(names(after(some, labelled([LOSS], 'read later'), 2))).toEqual({ 'read later': 2, 损失: 1 });
    expect(
      labelsInUse(some)
        .of.get(GAN)
        ?.map(({ name }) => name),
    ).toEqual(['Read Later', '损失']);
  });

  test('go with the last item that had them', () => {
    expect(names(after(some, unlabelled([GAN], '损失'), 2))).toEqual({ 'Read Later': 2 });
  });

  test('are renamed on all their items, and back', () => {
    const changes = renamed(some, labelKey('Read Later'), 'Someday');
    const later = after(some, changes, 2);
    expect(names(later)).toEqual({ Someday: 2, 损失: 1 });
    expect(names(after(later, undone(some, changes), 3))).toEqual({ 'Read Later': 2, 损失: 1 });
  });

  test('are renamed to the same in other letters, and lose no item', () => {
    expect(names(after(some, renamed(some, labelKey('Read Later'), 'READ LATER'), 2))).toEqual({ 'READ LATER': 2, 损失: 1 });
  });

  test('that get the name of another one are one with it', () => {
    expect(names(after(some, renamed(some, labelKey('损失'), 'read later'), 2))).toEqual({ 'read later': 2 });
  });

  test('are not renamed to nothing', () => {
    expect(renamed(some, labelKey('损失'), ' ')).toEqual([]);
  });
});
