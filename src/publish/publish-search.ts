import { LANGUAGES, localText, type Text } from '../archive/languages.ts';
import { plainText } from '../archive/rich-text.ts';
import type { Item, Topic } from '../archive/schema.ts';
import type { SearchDocument, SearchFile } from '../search/engine.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { defined, hostOf, weekLabel } from './localize.ts';
import { parseRichText } from './rich-text.ts';

function plainTexts(text: Text | undefined): Text {
  return Object.fromEntries(Object.entries(text ?? {}).map(([tag, source]) => [tag, plainText(parseRichText(source).blocks).trim()]));
}

function searchDocument(item: Item, week: SearchDocument['week']): SearchDocument {
  return defined<SearchDocument>({
    week,
    item: item.id,
    section: item.section,
    topics: item.topics,
    url: item.url,
    host: hostOf(item.url),
    headline: item.headline,
    title: item.paper?.title,
    card: item.card?.title,
    summary: plainTexts(item.summary),
  });
}

/** What search needs of the whole archive: every item's words, and the topics' names. */
export function publishSearch(index: ArchiveIndex, topics: ReadonlyMap<string, Topic>): SearchFile {
  const documents = index.issues.flatMap((issue) => issue.items.map((item) => searchDocument(item, weekLabel(issue))));
  const used = new Set(documents.flatMap((document) => document.topics));
  return {
    documents,
    topics: [...topics.values()]
      .filter((topic) => used.has(topic.id))
      .map(({ id, label, synonyms }) => ({
        id,
        label: Object.fromEntries(LANGUAGES.flatMap((tag) => (localText(label, tag) ? [[tag, localText(label, tag)?.text ?? '']] : []))),
        synonyms: Object.values(synonyms).flat(),
      })),
  };
}
