import { printItemRef } from '../../archive/item-ref.ts';
import type { Language } from '../../archive/languages.ts';
import type { Correction } from '../../engine/index-answer.ts';
import { parseQuery } from '../../engine/query/parse-query.ts';
import type { QueryNote } from '../../engine/query/query.ts';
import { shownText } from '../../search/results/shown-text.ts';
import { hitOf } from '../../search/search-document.ts';
import { SEARCH_FIELDS } from '../../search/search-fields.ts';
import { readExact } from '../../search/search-keys.ts';
import { type BuiltSearch, missingShards } from './built-index.ts';

/** An item found: texts are in the language asked for, else in the one that there is. */
export interface PrintedHit {
  /** `2020-w48/few-shot-gan`. */
  item: string;
  /** How well it answers, falling from hit to hit; null where nothing is ranked, as by filters alone. */
  score: number | null;
  headline: string;
  /** The paper's or page's own title. */
  title?: string;
  /** The part of the summary that fits best. */
  snippet: string;
  section: string;
  /** The first day of its week or month. */
  date: string;
  url?: string;
  /** Items that mention the same work, which is listed once. */
  mentions?: string[];
}

/** What is printed for a query, and with `--json` all of it. */
export interface PrintedAnswer {
  query: string;
  /** How many items were found; `hits` has the first of them. */
  total: number;
  /** How many of them answer about as well as the first one: fewer than all only of a long question. */
  best: number;
  hits: PrintedHit[];
  /** Words that were taken for others. */
  corrections: Correction[];
  /** Words that are nowhere; numbers and addresses that no item has. */
  unknown: string[];
  /** What of the query could not be taken as it was meant and was searched as text. */
  notes: QueryNote[];
}

/** How answers are printed. */
export interface AnswerOptions {
  /** The site's folder, for messages. */
  folder: string;
  language: Language;
  /** So many hits are printed. */
  limit: number;
  /** Whether every mention of a work is a hit, not only the one that comes first. */
  everyMention: boolean;
}

/** Searches as the reader's page does: best first. Rejects with a Complaint where files of the index are missing. */
export async function answerQuery(
  { index }: BuiltSearch,
  text: string,
  { folder, language, limit, everyMention }: AnswerOptions,
): Promise<PrintedAnswer> {
  const query = parseQuery(text, SEARCH_FIELDS, readExact);
  if (text.trim() === '') return { query: text, total: 0, best: 0, hits: [], corrections: [], unknown: [], notes: query.notes };
  const answer = await index.search(query, { readAhead: limit, scores: true, collapse: !everyMention });
  if (answer.incomplete.length > 0) throw missingShards(folder, answer.incomplete);
  const docs = answer.hits.subarray(0, limit);
  const found = await index.found(answer, docs);
  if (found.length < docs.length) throw missingShards(folder, ['texts']);
  const hits = found.map((document, rank): PrintedHit => {
    const { ref, headline, title, card, snippet, section, date, url, mentions = [] } = hitOf(document);
    const shown = title ?? shownText(card, language, false);
    const score = answer.scores?.[rank];
    return {
      item: printItemRef(ref),
      score: score === undefined ? null : Number(score.toFixed(4)),
      headline: shownText(headline, language, false)?.text ?? '',
      ...(shown ? { title: shown.text } : {}),
      snippet: shownText(snippet, language, true)?.text ?? '',
      section,
      date,
      ...(url === undefined ? {} : { url }),
      ...(mentions.length > 0 ? { mentions: mentions.map((mention) => printItemRef(mention.ref)) } : {}),
    };
  });
  const nowhere = answer.exact.filter(({ key }) => key === undefined).map((exact) => exact.text);
  // Where nothing was found, what is nearest is no correction yet.
  const nearest = answer.nearest?.words.filter(({ meant }) => meant.length > 0) ?? [];
  return {
    query: text,
    total: answer.hits.length,
    best: answer.best,
    hits,
    corrections: [...answer.corrections, ...nearest],
    unknown: [...answer.unknown, ...nowhere],
    notes: query.notes,
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An answer as lines for people: what was found, then each hit with its score, headline, title and snippet. */
export function printAnswer({ query, total, best, hits, corrections, unknown }: PrintedAnswer): string {
  const count = total === 0 ? 'nothing found' : `${best < total ? `best ${best} of ` : ''}${total} ${total === 1 ? 'item' : 'items'}`;
  const shown = hits.length < total ? `, the first ${hits.length}` : '';
  const meant = corrections.map(
    (correction) => `  ${correction.word}: ${total === 0 ? 'did you mean' : 'also found as'} ${correction.meant.join(', ')}`,
  );
  return [
    `${oneLine(query) || 'an empty query'}: ${count}${shown}`,
    ...meant,
    ...(unknown.length > 0 ? [`  nowhere: ${unknown.join(', ')}`] : []),
    ...hits.map(({ item, score, headline, title, snippet, mentions }) =>
      [
        `${item}  ${score === null ? '' : `${score.toFixed(3)}  `}${oneLine(headline)}`,
        ...[title, snippet, mentions && `also: ${mentions.join(', ')}`].filter((line) => line).map((line) => `    ${oneLine(line ?? '')}`),
      ].join('\n'),
    ),
  ].join('\n');
}
