import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexOf, titled } from './sample-archive.ts';

async function highlighted(query: string, title: string, body = ''): Promise<string[]> {
  const index = await indexOf([{ ...titled('a', title), bodies: body === '' ? [] : [body] }]);
  const { found } = await index.search(query);
  const texts = [...(found[0]?.titles ?? []), ...(found[0]?.snippets ?? [])];
  return texts.map(({ text, highlights }) =>
    [...highlights].reverse().reduce((all, [start, end]) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text),
  );
}

describe('highlights', () => {
  test.each([
    ['stylegan layers', 'Swapping StyleGAN layers', 'Swapping [StyleGAN] [layers]'],
    ['gan', 'StyleGAN2 explained', 'Style[GAN]2 explained'],
    ['style gan', 'Swapping StyleGAN layers', 'Swapping [StyleGAN] layers'],
    ['fewshot gan', 'A Few-Shot GAN', 'A [Few-Shot] [GAN]'],
    ['trnasformer', 'A Transformer for all', 'A [Transformer] for all'],
    ['transf', 'A Transformer for all', 'A [Transf]ormer for all'],
    ['beta-vae', 'Inside the β-VAE', 'Inside the [β-VAE]'],
    ['strasse', 'Die Straße', 'Die [Straße]'],
    ['naive', 'A nai\u0308ve idea', 'A [nai\u0308ve] idea'],
    ['機器翻譯', '神经机器翻译进展', '神经[机器翻译]进展'],
    ['机翻器译', '神经机器翻译进展', '神经机[器翻]译进展'],
    ['vision', 'ｖｉｓｉｏｎ models', '[ｖｉｓｉｏｎ] models'],
  ])('for %s in %s', async (query, title, wanted) => {
    expect((await highlighted(query, title))[0]).toBe(wanted);
  });

  test('the snippet is the sentence that has most of the query', async () => {
    const body =
      'We describe earlier work on networks at great length, so that this first sentence alone fills a snippet. ' +
      'Then the layers of a StyleGAN are swapped, which gives pictures that are half a cartoon and half a photograph. The end.';
    expect((await highlighted('swapped layers', 'Cartoons', body))[1]).toBe(
      'Then the [layers] of a StyleGAN are [swapped], which gives pictures that are half a cartoon and half a photograph.',
    );
  });

  test('a Chinese snippet is a sentence too', async () => {
    const body = `${'前面的工作很多，这里不再细说，读者可以自己去看。'.repeat(4)}本文交换生成器的层，得到卡通人脸。${'结果很好。'.repeat(30)}`;
    const snippet = (await highlighted('交换生成器', '卡通', body))[1]!;
    expect(snippet).toContain('本文[交换生成器]的层');
    expect(snippet.length).toBeLessThan(270);
  });

  test('stop words are highlighted between other words only', async () => {
    expect((await highlighted('chain of thought', 'Chain of thought, and of the rest'))[0]).toBe('[Chain] [of] [thought], and of the rest');
    expect((await highlighted('state of the art', 'The state of the art is of the past'))[0]).toBe(
      'The [state] [of] [the] [art] is of the past',
    );
    expect((await highlighted('how is a network of the best trained', 'The network of a bank is how the trained are best'))[0]).toBe(
      'The [network] of a bank is how the [trained] are best',
    );
  });

  test('highlights lie in the text, in order, apart from one another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        async (title, body) => {
          const index = await indexOf([{ ...titled('a', title), bodies: [body] }]);
          const { found } = await index.search(title, { literal: true });
          for (const { text, highlights } of found.flatMap(({ titles, snippets }) => [...titles, ...snippets])) {
            let last = -1;
            for (const [start, end] of highlights) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
