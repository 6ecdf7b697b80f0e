import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../src/engine/text/analysis.ts';
import { normaliseText, normaliseWithOffsets } from '../../src/engine/text/fold.ts';

const ODD = [
  'a',
  'é',
  'ß',
  '国',
  'か',
  '\u3099',
  '…',
  '\u0301',
  '𝐀',
  '한',
  '\u1112',
  '\u1161',
  '\u11ab',
  'ㅏ',
  '\ud800',
  '1',
  ' ',
  '×',
  'x',
  'ﬁ',
  '½',
  '\u00ad',
  '\u200d',
  '−',
  '“',
];

function termsOf(text: string): string[] {
  const terms: string[] = [];
  const add = (term: string) => term !== '' && terms.push(term);
  analyseText(text, add, add);
  return terms;
}

describe('analysis', () => {
  test.each([
    ['Few-Shot learning', ['few', 'shot', 'fewshot', 'learning']],
    ['StyleGAN2', ['stylegan2', 'style', 'gan', '2']],
    ['DINOv2 and GANs', ['dinov2', 'dino', '2', 'and', 'gans']],
    ['GPT-3.5', ['gpt', '3.5', 'gpt3.5']],
    ['β-VAE', ['beta', 'vae', 'betavae']],
    ['βVAE', ['beta', 'vae', 'betavae']],
    ['αβγ', ['αβγ']],
    ['L₂ and x²', ['l2', 'and', 'x2']],
    ['ｆｕｌｌ ＷＩＤＴＨ', ['full', 'width']],
    ['Straße naïve Łódź', ['strasse', 'naive', 'lodz']],
    ['arXiv:2011.12345 in 2020', ['2011.12345', 'in', '2020']],
    ['C++ and C#', ['c++', 'and', 'c#']],
    ['神經網絡', ['神', '经', '网', '络']],
    ['カタカナ', ['か', 'た', 'か', 'な']],
    ['ガ', ['が']],
    ['!?', ['!', '?']],
    ['1024×1024', ['1024x1024', '1024']],
    ['512 ✕ 256 px', ['512x256', '512', '256', 'px']],
    ['4× faster', ['4x', 'faster']],
    ['quok\u00adka\u00adnet', ['quokkanet']],
    ['few\u2011shot zero—shot', ['few', 'shot', 'fewshot', 'zero', 'zeroshot']],
    ['d’Amour dʼAmour d‛Amour', ['d', 'amour', 'damour']],
    ['ﬁne‐tuning', ['fine', 'tuning', 'finetuning']],
    ['می\u200cخواهم', ['میخواهم']],
    ['क\u094d\u200dष', ['क\u094dष']],
  ])('of %s gives its terms', (text, terms) => {
    expect(termsOf(text)).toEqual(expect.arrayContaining(terms));
  });

  test('a β-VAE, a beta-VAE and a Beta VAE have the same words', () => {
    expect(termsOf('β-VAE')).toEqual(termsOf('beta-VAE'));
    expect(termsOf('Beta VAE')).toEqual(['beta', 'vae']);
  });

  test('normalising twice changes nothing more', () => {
    // Forms that become signs that are not seen: a stretched line with marks, a narrow filler of Hangul.
    for (const text of ['\ufcf2', '\ufe71', 'a\uffa0b']) expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...ODD) })), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  test('a text is normalised the same with the way back as without it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...ODD) })), (text) => {
        expect(normaliseWithOffsets(text).text).toBe(normaliseText(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('every offset of a normalised text lies in the source, in ascending order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...ODD) })), (source) => {
        const { text, offset } = normaliseWithOffsets(source);
        let last = 0;
        for (let i = 0; i <= text.length; i++) {
          expect(offset(i)).toBeGreaterThanOrEqual(last);
          last = offset(i);
        }
        expect(last).toBe(source.length);
      }),
    );
  });
});
