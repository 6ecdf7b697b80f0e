import Fuse, { type Expression, type FuseResult } from 'fuse.js';
import { countSections } from '../archive/sections.ts';
import type { MarkedField, MarkRange, SearchAnswer, SearchDocument, SearchEngine, SearchFile, SearchHit, SearchRequest, SearchTopic, TopicFacet } from './engine.ts';
import { honestMarks } from './marks.ts';

/** A document's searchable texts under flat names; several languages may fill one weight class. */
interface FuseRecord {
  document: SearchDocument;
  texts: Record<string, string>;
}

const WEIGHTS: readonly (readonly [prefix: string, weight: number])[] = [['headline', 3], ['title', 4], ['card', 2], ['topics', 1], ['summary', 1]];

function textsOf(document: SearchDocument, topicNames: ReadonlyMap<string, string>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const field of ['headline', 'card', 'summary'] as const) {
    for (const [language, text] of Object.entries(document[field] ?? {})) texts[`${field}-${language}`] = text;
  }
  if (document.title) texts.title = document.title;
  texts.topics = document.topics.map((id) => topicNames.get(id) ?? id).join(' · ');
  return texts;
}

/** The words of a query; marks that Fuse's extended search would take for operators are taken off. */
export function queryWords(text: string): string[] {
  return text.normalize('NFKC').split(/\s+/).map((word) => word.replace(/^[=^!'"|]+|[$"|]+$/g, '')).filter(Boolean);
}

function passes({ week, topics }: SearchDocument, request: SearchRequest): boolean {
  const { from, to } = request;
  return (
    (from === undefined || week.startsOn >= from) &&
    (to === undefined || week.startsOn.slice(0, to.length) <= to) &&
    request.topics.every((topic) => topics.includes(topic))
  );
}

function marksOf(result: FuseResult<FuseRecord>, words: readonly string[]): SearchHit['marks'] {
  const ranges = new Map<MarkedField, MarkRange[]>();
  for (const match of result.matches ?? []) {
    const [, name = ''] = (match.key ?? '').split('.');
    if (name === 'topics' || match.value === undefined) continue;
    const field = name.replace('-', '.') as MarkedField;
    ranges.set(field, [...(ranges.get(field) ?? []), ...honestMarks(match.indices, match.value, words)]);
  }
  return Object.fromEntries([...ranges].filter(([, each]) => each.length > 0));
}

/**
 * Searches with fuse.js: every word must occur, misspelt or not, somewhere in the item (extended search without regard
 * to the place; in its default mode Fuse never finds a phrase deep in a summary). Right for some hundred items.
 */
export class FuseEngine implements SearchEngine {
  readonly #records: FuseRecord[];
  readonly #fuse: Fuse<FuseRecord>;
  readonly #keys: string[];
  readonly #topics: ReadonlyMap<string, SearchTopic>;

  /** Takes what the build published for search. */
  constructor({ documents, topics }: SearchFile) {
    const names = new Map(topics.map((topic) => [topic.id, [...Object.values(topic.label), ...topic.synonyms].join(' · ')]));
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
    this.#records = documents.map((document) => ({ document, texts: textsOf(document, names) }));
    const fields = [...new Set(this.#records.flatMap((record) => Object.keys(record.texts)))];
    this.#keys = fields.map((field) => `texts.${field}`);
    this.#fuse = new Fuse(this.#records, {
      keys: fields.map((field) => ({ name: `texts.${field}`, weight: WEIGHTS.find(([prefix]) => field.startsWith(prefix))?.[1] ?? 1 })),
      useExtendedSearch: true,
      ignoreLocation: true,
      threshold: 0.4,
      includeMatches: true,
      ignoreDiacritics: true,
    });
  }

  #find(words: readonly string[]): SearchHit[] {
    if (words.length === 0) return this.#records.map(({ document }) => ({ document, marks: {} }));
    const everyWord: Expression = { $and: words.map((word) => ({ $or: this.#keys.map((key) => ({ [key]: word })) })) };
    return this.#fuse.search(everyWord).map((result) => ({ document: result.item.document, marks: marksOf(result, words) }));
  }

  #label(id: string): SearchTopic['label'] {
    return this.#topics.get(id)?.label ?? { en: id };
  }

  #countTopics(hits: readonly SearchHit[]): TopicFacet[] {
    const counts = new Map<string, number>();
    for (const id of hits.flatMap(({ document }) => document.topics)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id, count]) => ({ id, label: this.#label(id), count }));
  }

  async search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer> {
    signal?.throwIfAborted();
    const words = queryWords(request.text);
    const found = this.#find(words).filter(({ document }) => passes(document, request));
    if (request.sort === 'newest' || words.length === 0) {
      found.sort((a, b) => (a.document.week.startsOn < b.document.week.startsOn ? 1 : a.document.week.startsOn > b.document.week.startsOn ? -1 : 0));
    }
    const hits = found.filter(({ document }) => request.sections.length === 0 || request.sections.includes(document.section));
    const shown = hits.slice(0, request.limit);
    const named = new Set([...request.topics, ...shown.flatMap(({ document }) => document.topics)]);
    return {
      hits: shown,
      total: hits.length,
      sections: countSections(found.map(({ document }) => document)),
      topics: this.#countTopics(hits),
      topicLabels: Object.fromEntries([...named].map((id) => [id, this.#label(id)])),
    };
  }
}
