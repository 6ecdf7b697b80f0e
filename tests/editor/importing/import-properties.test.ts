import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument, type Imported } from '../../../src/editor/importing/import-document.ts';
import { cleanAddress } from '../../../src/editor/importing/markdown/addresses.ts';
import { Refusal } from '../../../src/editor/importing/report/refusal.ts';
import { issueSchema } from '../../../src/source/schema.ts';
import { damaged } from './drafting/damage.ts';
import { draft, type Draft } from './drafting/drafts.ts';
import { renderDraft, type Form } from './drafting/render-drafts.ts';

const FORMS: readonly Form[] = ['plain', 'linked', 'digest'];

function bare(text: string): string {
  return text.replace(/[\s\\*_`<>[\]()【】…]/gu, '');
}

/** Everything that the file and the report say, as two texts. */
function said({ result, ledger }: Imported): { words: string; addresses: string } {
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  const all = [...strings(result.value), ...ledger.leftovers.flatMap(({ text, url }) => [text, url ?? ''])];
  return { words: bare(all.join('\n')), addresses: all.join('\n') };
}

function textsOf({ intro, items }: Draft): string[] {
  return [intro, ...items.flatMap(({ headline, summary }) => [headline, ...summary])];
}

for (const form of FORMS) {
  test(`nothing of a damaged document in the ${form} form vanishes unreported`, () => {
    fc.assert(
      fc.property(
        draft.chain((issue) => damaged(renderDraft(issue, form)).map((document) => ({ issue, ...document }))),
        ({ issue, markdown }) => {
          const imported = importDocument(markdown, { numbering: 'us' });
          const { words, addresses } = said(imported);
          for (const text of textsOf(issue)) expect(words).toContain(bare(text));
          for (const { url, figure, section, title, card } of issue.items) {
            expect(addresses).toContain(cleanAddress(url).url);
            if (section === 'papers' || section === 'features') {
              expect(addresses).toContain(figure);
              expect(words).toContain(bare(title));
            } else for (const text of [card.title, card.description]) expect(words).toContain(bare(text));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test(`a whole document in the ${form} form comes in item by item`, () => {
    fc.assert(
      fc.property(draft, (issue) => {
        const { result, ledger } = importDocument(
          renderDraft(issue, form)
            .map(({ text }) => text)
            .join('\n\n'),
          { numbering: 'us' },
        );
        if (result.kind !== 'issue') throw new Error('read as a monthly edition');
        expect(
          result.value.items.map(({ section, headline, url }) => ({ section, headline: bare(headline['zh-Hans'] ?? ''), url })),
        ).toEqual(issue.items.map(({ section, headline, url }) => ({ section, headline: bare(headline), url })));
        expect(result.value.picks).toHaveLength(issue.picks.length);
        expect(result.value.picks.every((pick) => 'item' in pick)).toBe(true);
        expect(ledger.leftovers.filter(({ kind }) => kind === 'unplaced')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
}

test('the file of a damaged document is valid, its ids are unique, and the next run gives the same', () => {
  const documents = fc.constantFrom(...FORMS).chain((form) => draft.chain((issue) => damaged(renderDraft(issue, form))));
  fc.assert(
    fc.property(documents, ({ markdown }) => {
      const { result } = importDocument(markdown, { numbering: 'us' });
      const issue = issueSchema.parse(result.value);
      expect(new Set(issue.items.map(({ id }) => id)).size).toBe(issue.items.length);
      expect(importDocument(markdown, { numbering: 'us' }).result.value).toEqual(result.value);
    }),
    { numRuns: 40 },
  );
});

const SCRAPS = [
  '# ',
  '## ',
  '**',
  '*',
  '[',
  '](',
  ')',
  '[](https://a.example/b) [## ',
  '\n\n',
  '\n',
  '> ',
  '1. ',
  '— —',
  '【',
  '】',
  '![](',
  'https://arxiv.org/abs/2101.00001',
  '2021 年第 7 周',
  '论文',
  '报纸',
  '    ',
  '```\n',
  '<b>',
  '&amp;',
  '$x$',
  '\\',
  '|',
  '[x]: /y',
  '\t',
  '⇦',
  '⇨',
  '原文：',
  '其他主题',
  '🌟',
  '\u0000',
  '\ud800',
  '\r',
];

test('arbitrary text is imported or refused, and never crashes', () => {
  const scraps = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...SCRAPS) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));
  const headed = scraps.map((text) => `# 2021 年第 7 周\n\n# 1.论文\n\n# 一个标题\n\n${text}`);
  fc.assert(
    fc.property(fc.oneof(scraps, headed, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      try {
        const { result } = importDocument(text, { numbering: 'us' });
        expect(result.value.id).toMatch(/^\d{4}-(w\d{2}|\d{2})$/);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 400 },
  );
});
