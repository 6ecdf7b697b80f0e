import type { Text } from '../../archive/languages.ts';
import { plainText, type RichNode } from '../../archive/rich-text.ts';
import { parseRichText } from '../../source/rich-text.ts';
import type { AdvicePiece, Edition } from './open-advice.ts';
import { measure, SENTENCE_LIMITS, sentencesOf } from './sentences.ts';
import { WORDINGS } from './wordings.ts';

/** A text that the editor writes, in one language: its paragraphs. */
interface OwnText {
  path: (string | number)[];
  language: string;
  paragraphs: RichNode[];
}

/** What the editor writes in a week or month: not the titles of papers and pages, which are others' words. */
function ownTexts({ value: edition }: Edition): OwnText[] {
  const plain = (text: Text | undefined, path: (string | number)[]): OwnText[] =>
    Object.entries(text ?? {}).map(([language, words]) => ({ path: [...path, language], language, paragraphs: [words] }));
  const rich = (text: Text | undefined, path: (string | number)[]): OwnText[] =>
    Object.entries(text ?? {}).map(([language, source]) => ({
      path: [...path, language],
      language,
      paragraphs: parseRichText(source).blocks,
    }));
  return [
    ...('intro' in edition ? rich(edition.intro, ['intro']) : []),
    ...('note' in edition ? rich(edition.note, ['note']) : []),
    ...edition.picks.flatMap((pick, index) => plain(pick.note, ['picks', index, 'note'])),
    ...(edition.items ?? []).flatMap(({ headline, summary, corrections }, index) => [
      ...plain(headline, ['items', index, 'headline']),
      ...rich(summary, ['items', index, 'summary']),
      ...(corrections ?? []).flatMap(({ text }, place) => rich(text, ['items', index, 'corrections', place, 'text'])),
    ]),
  ];
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
