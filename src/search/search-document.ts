import { printItemRef, type ItemRef } from '../archive/item-ref.ts';
import type { Language, Text } from '../archive/languages.ts';
import type { Section } from '../archive/sections.ts';
import type { SearchDocument } from '../engine/document.ts';
import type { FoundDocument } from '../engine/highlight/found-document.ts';
import type { Highlighted, Mention, SearchHit } from './search-engine.ts';

/** An item as it goes into the index: its words in every language, without formatting. */
export interface SearchableItem {
  ref: ItemRef;
  /** The first day of its week or month, `YYYY-MM-DD`. */
  date: string;
  section: Section;
  topics: readonly string[];
  /** Labels and synonyms of its topics, in all languages. */
  topicNames: readonly string[];
  /** When its work came out, as a preprint and where it was published: found as words, as in Foret 2020. */
  years?: readonly number[];
  url?: string;
  host?: string;
  pick: boolean;
  figure: boolean;
  headline: Text;
  /** The paper's title, and its language: empty where that is not known. */
  title?: string;
  titleLanguage?: Language;
  /** A page's title in the editor's languages, and what each is really written in where that is another. */
  card?: Text;
  cardLanguages?: Readonly<Record<Language, Language>>;
  summary: Text;
  authors?: readonly string[];
  /** What it is known by: see search-keys.ts. */
  keys?: readonly string[];
  /** The name of its work, where others mention it too; and these. */
  work?: string;
  mentions?: readonly Mention[];
  /** How many more there are than these. */
  moreMentions?: number;
}

/** What the index keeps of an item to show it: which language each title and summary is in, and where it belongs. */
interface Payload extends Pick<SearchHit, 'ref' | 'date' | 'section' | 'topics' | 'url' | 'host' | 'mentions' | 'moreMentions'> {
  /** What each title is: `h` and `c` with a language, or `t` for the paper's; after a `/`, the language that it is itself in where that is another. */
  titles: readonly string[];
  /** The language of each summary. */
  bodies: readonly string[];
}

/** The years of a work; of what names none, that of its edition. */
function yearsOf({ years = [], date }: SearchableItem): Set<string> {
  return new Set(years.length > 0 ? years.map(String) : [date.slice(0, 4)]);
}

/** The document that the index holds for an item. */
export function searchDocumentOf(item: SearchableItem): SearchDocument {
  const titles: [name: string, text: string][] = [
    ...Object.entries(item.headline).map(([lang, text]): [string, string] => [`h${lang}`, text]),
    ...(item.title === undefined ? [] : [[`t/${item.titleLanguage ?? ''}`, item.title] as [string, string]]),
    ...Object.entries(item.card ?? {}).map(([lang, text]): [string, string] => [
      item.cardLanguages?.[lang] === undefined ? `c${lang}` : `c${lang}/${item.cardLanguages[lang]}`,
      text,
    ]),
  ];
  const payload: Payload = {
    ref: item.ref,
    date: item.date,
    section: item.section,
    topics: item.topics,
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(item.host === undefined ? {} : { host: item.host }),
    ...(item.mentions === undefined ? {} : { mentions: item.mentions }),
    ...(item.moreMentions === undefined ? {} : { moreMentions: item.moreMentions }),
    titles: titles.map(([name]) => name),
    bodies: Object.keys(item.summary),
  };
  return {
    id: printItemRef(item.ref),
    titles: titles.map(([, text]) => text),
    // The topics' names and the years come last: they are found, but not shown as a snippet.
    bodies: [...Object.values(item.summary), [...item.topicNames, ...yearsOf(item)].join(' · ')],
    names: item.authors ?? [],
    keys: item.keys ?? [],
    ...(item.work === undefined ? {} : { groupKey: item.work }),
    facets: {
      section: item.section,
      topics: [...item.topics],
      // What groups and the strip go by; a month's own items stand under the month.
      week: item.ref.edition,
      date: item.date,
      site: item.host ?? '',
      pick: item.pick,
      figure: item.figure,
      langs: [...new Set([...Object.keys(item.headline), ...Object.keys(item.summary)])],
    },
    payload,
  };
}

/** An item found, from what the index kept of it. */
export function hitOf({ payload, titles, snippets, names: authors, words }: FoundDocument): SearchHit {
  // The index hands back what searchDocumentOf put into it.
  const { titles: names, bodies, ...item } = payload as Payload;
  const named = (kind: string) =>
    Object.fromEntries(
      names.flatMap((name, i): [string, Highlighted][] => {
        const [tag = '', lang] = name.slice(1).split('/');
        return name.startsWith(kind) && titles[i] ? [[tag, lang === undefined ? titles[i] : { ...titles[i], lang }]] : [];
      }),
    );
  const { '': title } = named('t');
  const card = named('c');
  return {
    ...item,
    words,
    headline: named('h'),
    ...(title ? { title } : {}),
    ...(authors.some(({ highlights }) => highlights.length > 0) ? { authors } : {}),
    ...(Object.keys(card).length > 0 ? { card } : {}),
    snippet: Object.fromEntries(bodies.flatMap((lang, i): [string, Highlighted][] => (snippets[i] ? [[lang, snippets[i]]] : []))),
  };
}
