import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/editor/importing/import-document.ts';
import type { Block } from '../../../src/editor/importing/markdown/block.ts';
import { readBlocks } from '../../../src/editor/importing/markdown/blocks.ts';
import { audit } from '../../../src/editor/importing/report/audit.ts';
import type { Note } from '../../../src/editor/importing/report/notes.ts';
import { splitWords } from '../../../src/editor/importing/report/words.ts';
import type { Issue, Month } from '../../../src/source/schema.ts';
import { damaged } from './drafting/damage.ts';
import { draft } from './drafting/drafts.ts';
import { renderDraft } from './drafting/render-drafts.ts';

const FORMS = ['plain', 'linked', 'digest'] as const;
const documents = fc.constantFrom(...FORMS).chain((form) => draft.chain((issue) => damaged(renderDraft(issue, form))));

/** A place at which a text stands in a file or in the notes, and the same value with another text there. */
interface TextPlace {
  text: string;
  with: (text: string) => unknown;
}

const NO_TEXTS = new Set([
  'id',
  'item',
  'url',
  'src',
  'section',
  'site',
  'ids',
  'source',
  'startsOn',
  'rel',
  'why',
  'note',
  'what',
  'kind',
]);

/** Every text of a value, with how to change it. Keys that hold no words of a document are passed over. */
function textPlaces(value: unknown, isText = false): TextPlace[] {
  if (typeof value === 'string') return isText ? [{ text: value, with: (text) => text }] : [];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) =>
      textPlaces(each, isText).map((place) => ({ ...place, with: (text: string) => value.with(index, place.with(text)) as unknown })),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    NO_TEXTS.has(key) && (typeof each === 'string' || key === 'source' || key === 'ids')
      ? []
      : textPlaces(each, true).map((place) => ({ ...place, with: (text: string) => ({ ...value, [key]: place.with(text) }) })),
  );
}

/** The text without its nth word; undefined where that word stands in an address, which is no text. */
function withoutWord(text: string, at: number): string | undefined {
  const words = [...text.matchAll(/[\p{Script=Han}]|[A-Za-z0-9]+/gu)];
  const word = words[at % Math.max(1, words.length)];
  if (!word || /https?:|\]\(|<|&/.test(text)) return undefined;
  return `${text.slice(0, word.index)} ${text.slice(word.index + word[0].length)}`;
}

/** A document's blocks, its import's file and the notes that led to its report. */
function imported(markdown: string) {
  const { result, notes, surplus } = importDocument(markdown, { numbering: 'us' });
  return { blocks: readBlocks(markdown), file: result.value, notes, surplus };
}

function lost(blocks: readonly Block[], file: Issue | Month, notes: readonly Note[]): Note[] {
  return audit(blocks, file, notes, undefined).notes.filter((note) => note.note === 'leftover' && note.leftover.what === 'paragraph');
}

/** A few of a list's members, at places that the numbers choose. */
function some<T>(values: readonly T[], at: readonly number[]): T[] {
  return at.map((each) => values[each % Math.max(1, values.length)]).filter((value) => value !== undefined);
}

const PLACES = fc.array(fc.nat(), { minLength: 15, maxLength: 15 });

describe('the audit', () => {
  test('finds no word too few and none too many in any import', () => {
    fc.assert(
      fc.property(documents, ({ markdown }) => {
        const { blocks, file, notes, surplus } = imported(markdown);
        expect([...surplus]).toEqual([]);
        expect(audit(blocks, file, notes, undefined).notes).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('reports every word that is lost from inside a text of the file or a text that was left over', () => {
    let tried = 0;
    fc.assert(
      fc.property(documents, PLACES, fc.nat(), ({ markdown }, at, which) => {
        const { blocks, file, notes } = imported(markdown);
        for (const place of some(textPlaces(file), at)) {
          const text = withoutWord(place.text, which);
          if (text === undefined) continue;
          tried++;
          expect(lost(blocks, place.with(text) as Issue, notes)).not.toEqual([]);
        }
        const left = notes.flatMap((note, index) => (note.note === 'leftover' && note.leftover.what !== 'link' ? [{ note, index }] : []));
        for (const { note, index } of some(left, at)) {
          const text = withoutWord(note.leftover.text, which);
          if (text === undefined) continue;
          tried++;
          expect(lost(blocks, file, notes.with(index, { note: 'leftover', leftover: { ...note.leftover, text } }))).not.toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
    expect(tried).toBeGreaterThan(300);
  });

  test('does not take a word for found inside another, nor an address inside another', () => {
    const markdown =
      '# 2021 年第 7 周\n\n# 1.论文\n\n# 一个标题\n\n[https://arxiv.org/abs/2101.00001](https://arxiv.org/abs/2101.00001)\n\nGAN 和 StyleGAN 一起，写在[这里](https://a.example/b)和[那里](https://a.example/b/c)。\n';
    const { blocks, file, notes } = imported(markdown);
    const without = (pattern: RegExp) => JSON.parse(JSON.stringify(file).replace(pattern, '')) as Issue;
    expect(audit(blocks, without(/GAN 和 /), notes, undefined).notes).toMatchObject([{ leftover: { text: 'gan 和' } }]);
    expect(audit(blocks, without(/\(https:\/\/a\.example\/b\)/), notes, undefined).notes).toMatchObject([
      { leftover: { what: 'link', url: 'https://a.example/b' } },
    ]);
  });

  test('splits words whole, Chinese and Japanese by character', () => {
    expect(splitWords('GAN与StyleGAN2，ＢＥＲＴ！')).toEqual(['gan', '与', 'stylegan2', 'bert']);
  });
});
