import { type RichNode } from '../../archive/rich-text.ts';
import { plainText } from '../../archive/texts/plain-text.ts';
import { issueSchema, monthSchema } from '../../source/schema.ts';
import { parseRichText } from '../../source/text/rich-text.ts';
import { textFields } from '../../source/text-fields.ts';
import type { AdvicePiece, Edition } from './open-advice.ts';
import { measure, SENTENCE_LIMITS, sentencesOf } from './sentences.ts';
import { WORDINGS } from './wordings.ts';

/** A text that the editor writes, in one language: its paragraphs. */
interface OwnText {
  path: (string | number)[];
  language: string;
  paragraphs: RichNode[];
}

/** Fields in which a week or month quotes: names of pages and words on links are others'. */
const QUOTED = new Set(['card', 'links']);

/** What the editor writes in a week or month: not the titles of papers and pages, which are others' words. */
function ownTexts({ value: edition }: Edition): OwnText[] {
  return textFields('week' in edition ? issueSchema : monthSchema, edition)
    .filter(({ path }) => !path.some((step) => QUOTED.has(String(step))))
    .flatMap(({ path, kind, value }) =>
      Object.entries(value).flatMap(([language, words]): OwnText[] =>
        [words].flat().map((source) => ({
          path: [...path, language],
          language,
          paragraphs: kind === 'rich' ? parseRichText(source).blocks : [source],
        })),
      ),
    );
}

/** The pieces of a text that are emphasized. */
function emphasized(nodes: readonly RichNode[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (typeof node === 'string') return [];
    const [tag, , ...children] = node;
    return tag === 'em' || tag === 'strong' ? [plainText(children)] : emphasized(children);
  });
}

function shortened(sentence: string): string {
  return sentence.length > 40 ? `${sentence.slice(0, 37)}…` : sentence;
}

/** Advice on how an edition is written: spellings, 本文, dots under Latin letters, sentences that are hard to follow. */
export function adviseOnWording(edition: Edition): AdvicePiece[] {
  return ownTexts(edition).flatMap(({ path, language, paragraphs }) => {
    const pieces: AdvicePiece[] = [];
    const say = (id: AdvicePiece['id'], message: string) => pieces.push({ id, edition, path, message });
    const words = plainText(paragraphs);
    for (const { advice, forms, chosen } of WORDINGS.filter((wording) => wording.language === language)) {
      const found = forms.exec(words)?.[0];
      if (found !== undefined) say(advice, `"${found}": ${chosen}`);
    }
    for (const text of language.startsWith('zh') ? emphasized(paragraphs) : [])
      if (/\p{Script=Latin}/u.test(text))
        say('emphasis', `"${text}": emphasis puts dots under Latin letters: remove it, or write a title in 《》`);
    for (const sentence of paragraphs.flatMap((paragraph) => sentencesOf(plainText([paragraph])))) {
      const { length, unit } = measure(sentence, language);
      if (length > SENTENCE_LIMITS[unit])
        say('long-sentence', `"${shortened(sentence)}" has ${length} ${unit}, more than ${SENTENCE_LIMITS[unit]}: make two of it`);
    }
    return pieces;
  });
}
