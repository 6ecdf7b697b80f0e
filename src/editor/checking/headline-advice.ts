import { printItemRef } from '../../archive/item-ref.ts';
import type { AdvicePiece, Edition } from './open-advice.ts';

/** How much two headlines share before they are taken for each other in a list: twice what is common over all that both have (Dice). */
export const ALIKE = 0.75;

interface Headline {
  edition: Edition;
  index: number;
  language: string;
  pieces: ReadonlySet<string>;
}

/** The words of a headline, or in languages written without spaces its pairs of characters and whole Latin words. */
function piecesOf(headline: string): Set<string> {
  const words = headline.toLowerCase().match(/[\p{Script=Latin}\p{N}]+|[\p{L}\p{M}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) && word.length > 2
        ? [...word].slice(1).map((character, index) => `${[...word][index] ?? ''}${character}`)
        : [word],
    ),
  );
}

/** Between 0 and 1: the Sørensen–Dice coefficient of two sets. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((piece) => b.has(piece)).length;
  return (2 * common) / (a.size + b.size || 1);
}

/** Advice on headlines that say nearly the same as an earlier one, in the same language, in whatever week or month. */
export function adviseOnHeadlines(editions: readonly Edition[]): AdvicePiece[] {
  const seen: Headline[] = [];
  return editions.flatMap((edition) =>
    (edition.value.items ?? []).flatMap(({ headline }, index) =>
      Object.entries(headline).flatMap(([language, words]): AdvicePiece[] => {
        const pieces = piecesOf(words);
        const alike = seen.find((other) => other.language === language && dice(other.pieces, pieces) >= ALIKE);
        seen.push({ edition, index, language, pieces });
        const item = alike?.edition.value.items?.[alike.index];
        if (!alike || !item) return [];
        const ref = printItemRef({ edition: alike.edition.value.id, item: item.id });
        const path = ['items', index, 'headline', language];
        return [{ id: 'alike-headlines', edition, path, message: `is much like the headline of ${ref}: say what sets it apart` }];
      }),
    ),
  );
}
