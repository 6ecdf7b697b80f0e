import { defined } from '../../../archive/defined.ts';
import { parseItemRef, printItemRef } from '../../../archive/item-ref.ts';
import type { Language, Text } from '../../../archive/languages.ts';
import { type RichNode } from '../../../archive/rich-text.ts';
import type { Section } from '../../../archive/sections.ts';
import { plainText } from '../../../archive/texts/plain-text.ts';
import { buildIndex } from '../../../engine/build/index-builder.ts';
import type { SearchDocument } from '../../../engine/document.ts';
import { grouped } from '../../../relations/groups.ts';
import { searchDocumentOf, type SearchableItem } from '../../../search/search-document.ts';
import type { Mention } from '../../../search/search-engine.ts';
import { keysOf } from '../../../search/search-keys.ts';
import type { ArchiveIndex } from '../../../source/archive-index.ts';
import type { Issue, Item, Month } from '../../../source/schema.ts';
import type { Topic } from '../../../source/settings-schema.ts';
import { parseRichText } from '../../../source/text/rich-text.ts';
import { hostOf } from '../../localizing/labels.ts';
import { titleLanguage, titleLanguageUnder } from '../../localizing/title-language.ts';
import { siteLineage, type SiteLineage } from '../../relating/lineage.ts';
import { oncePerSite, type Output } from '../../site.ts';
import { belowData } from './data-file.ts';

/** The search index as files: the root's path and every file, relative to `data/`. */
export interface PublishedSearch {
  root: string;
  files: Map<string, Uint8Array>;
  /** What is in it. */
  counts: WorkCounts;
}

/** How many works an archive has, in all and with each section and topic: those that several items mention count once. */
export interface WorkCounts {
  works: number;
  sections: Record<Section, number>;
  topics: ReadonlyMap<string, number>;
}

/** Counts what the engine would for a search that asks for nothing. */
function countWorks(documents: readonly SearchDocument[]): WorkCounts {
  const worksOf = (some: readonly SearchDocument[]) => new Set(some.map(({ id, groupKey = id }) => groupKey)).size;
  const worksBy = (valuesOf: (facets: SearchDocument['facets']) => readonly string[]) =>
    [...grouped(documents, ({ facets }) => valuesOf(facets))].map(([key, some]): [string, number] => [key, worksOf(some)]);
  return {
    works: worksOf(documents),
    sections: Object.fromEntries(worksBy(({ section }) => [section])),
    topics: new Map(worksBy(({ topics }) => topics)),
  };
}

function plainTexts(text: Text | undefined): Text {
  return Object.fromEntries(Object.entries(text ?? {}).map(([tag, source]) => [tag, plainText(parseRichText(source).blocks).trim()]));
}

/** Which of an editor's titles are in another language than the one that they stand under, and in which. */
function otherLanguages(titles: Text): Record<Language, Language> {
  const own = Object.entries(titles).map(([tag, title]) => [tag, titleLanguageUnder(title, tag)] as const);
  return Object.fromEntries(own.filter(([tag, language]) => tag !== language));
}

/** The addresses that a formatted text links to. */
function linksIn(text: Text | undefined): string[] {
  const inNode = (node: RichNode): string[] => {
    if (typeof node === 'string') return [];
    const [, attributes, ...children] = node;
    return [...(attributes?.href ? [attributes.href] : []), ...children.flatMap(inNode)];
  };
  return Object.values(text ?? {}).flatMap((source) => parseRichText(source).blocks.flatMap(inNode));
}

function isItem(written: string, { id: edition }: Issue | Month, { id: item }: Item): boolean {
  const ref = parseItemRef(written, edition);
  return ref?.edition === edition && ref.item === item;
}

/** Other mentions of an item's work; undefined where there are none. */
function otherMentions(ref: string, { relatedTo }: SiteLineage): Mention[] | undefined {
  const mentions = relatedTo(ref).flatMap(({ as, ref: other }) => (as === 'near' ? [] : [{ as, ref: other }]));
  return mentions.length > 0 ? mentions : undefined;
}

function searchableItem(item: Item, edition: Issue | Month, topics: ReadonlyMap<string, Topic>, lineage: SiteLineage): SearchableItem {
  const ref = { edition: edition.id, item: item.id };
  const mentions = otherMentions(printItemRef(ref), lineage);
  const named = item.topics.flatMap((id) => topics.get(id) ?? []);
  return defined<SearchableItem>({
    ref,
    date: 'week' in edition ? edition.week.startsOn : `${edition.id}-01`,
    section: item.section,
    topics: item.topics,
    topicNames: named.flatMap(({ label, synonyms }) => [...Object.values(label), ...Object.values(synonyms).flat()]),
    years: [item.paper?.year, item.paper?.venue?.year].filter((year) => year !== undefined),
    url: item.url,
    host: hostOf(item.url),
    pick: edition.picks.some((pick) => 'item' in pick && isItem(pick.item, edition, item)),
    figure: item.figure !== undefined,
    headline: item.headline,
    title: item.paper?.title,
    titleLanguage: item.paper && titleLanguage(item.paper.title),
    card: item.card?.title,
    cardLanguages: item.card && otherLanguages(item.card.title),
    summary: plainTexts(item.summary),
    authors: item.paper?.authors,
    keys: keysOf(item, [...(item.links ?? []).map(({ url }) => url), ...linksIn(item.summary)], edition.source?.url),
    mentions,
    moreMentions: mentions && (lineage.othersOf(printItemRef(ref)) - mentions.length || undefined),
    work: mentions && lineage.workOf(printItemRef(ref)),
  });
}

/** Builds the search index of the whole archive. */
export async function publishSearch(
  index: ArchiveIndex,
  topics: ReadonlyMap<string, Topic>,
  lineage: SiteLineage,
): Promise<PublishedSearch> {
  const items = [...index.issues, ...index.editions.values()].flatMap((edition) =>
    (edition.items ?? []).map((item) => searchDocumentOf(searchableItem(item, edition, topics, lineage))),
  );
  const built = await buildIndex(items);
  const files = new Map<string, Uint8Array>([...built.shards].map(([name, bytes]) => [`search/${name}.bin`, bytes] as const));
  const root = `search/${built.rootName}.bin`;
  files.set(root, built.root);
  return { root, files, counts: countWorks(items) };
}

/** The search index of a site. */
export const searchFiles = oncePerSite((site) => publishSearch(site.index, site.topics, siteLineage(site)));

/** The search index: `data/search/<hash>.bin`, its root and its shards. */
export const search: Output = async (site) =>
  belowData([...(await searchFiles(site)).files].map(([path, contents]) => ({ path, contents })));
