import { parseItemRef, printItemRef } from '../../archive/item-ref.ts';
import { localText, type Language, type LocalText, type Text } from '../../archive/languages.ts';
import type { ListedItem, LocalRichText, PublishedItem, PublishedPick, TopicLabel, WeekLabel } from '../../archive/published.ts';
import { parseRichText } from '../../source/rich-text.ts';
import type { Issue, Item, Pick } from '../../source/schema.ts';
import type { Topic } from '../../source/settings-schema.ts';

/** What turns the archive's many-language values into those of one language's pages. */
export interface Localizer {
  language: Language;
  /** Where a figure is published: its path below `data/`, or its address elsewhere; undefined where there is no such file. */
  figureAddress: (src: string) => string | undefined;
  topics: ReadonlyMap<string, Topic>;
}

/** A text as formatted paragraphs. */
export function localRichText(text: Text | undefined, language: Language): LocalRichText | undefined {
  const local = localText(text, language);
  if (!local) return undefined;
  const { blocks } = parseRichText(local.text);
  return local.lang === undefined ? { blocks } : { blocks, lang: local.lang };
}

/** A text that is known to be there. */
export function requiredText(text: Text, language: Language): LocalText {
  return localText(text, language) ?? { text: '' };
}

/** The host of an address without `www.`; undefined for no address. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host.replace(/^www\./, '');
}

/** An issue's week as lists name it. */
export function weekLabel({ id, week }: Issue): WeekLabel {
  return { id, year: week.year, number: week.number, startsOn: week.startsOn };
}

/** The labels of topics, in the order given. */
export function topicLabels(ids: readonly string[], { topics, language }: Localizer): TopicLabel[] {
  return ids.map((id) => ({ id, label: localText(topics.get(id)?.label, language)?.text ?? id }));
}

/** A paper's title with its language: titles stand as they were published, in English unless they are written in Chinese. */
export function paperTitle(title: string, language: Language): LocalText {
  const lang: Language = /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en';
  return lang === language ? { text: title } : { text: title, lang };
}

/** Drops fields that are undefined, so that published files hold none. */
export function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** An item as its week's page shows it. */
export function publishedItem(item: Item, localizer: Localizer): PublishedItem {
  const { language } = localizer;
  const src = item.figure && localizer.figureAddress(item.figure.src);
  return defined<PublishedItem>({
    id: item.id,
    section: item.section,
    url: item.url,
    host: hostOf(item.url),
    headline: requiredText(item.headline, language),
    paper:
      item.paper &&
      defined({
        title: paperTitle(item.paper.title, language),
        authors: item.paper.authors,
        year: item.paper.year,
        venue: item.paper.venue,
        ids: item.paper.ids && defined(item.paper.ids),
      }),
    card:
      item.card &&
      defined({
        title: requiredText(item.card.title, language),
        description: localText(item.card.description, language),
        site: item.card.site,
      }),
    summary: localRichText(item.summary, language),
    figure:
      item.figure && src
        ? defined({ src, alt: localText(item.figure.alt, language) ?? { text: '' }, width: item.figure.width, height: item.figure.height })
        : undefined,
    topics: topicLabels(item.topics, localizer),
    links: item.links?.map((link) => ({ label: requiredText(link.label, language), url: link.url })),
  });
}

/** An item of an edition as a roll-up lists it. */
export function listedItem(item: Item, edition: string, localizer: Localizer): ListedItem {
  const title = item.paper ? paperTitle(item.paper.title, localizer.language) : localText(item.card?.title, localizer.language);
  return defined<ListedItem>({
    ref: { edition, item: item.id },
    section: item.section,
    headline: requiredText(item.headline, localizer.language),
    title,
    url: item.url,
    host: hostOf(item.url),
    topics: topicLabels(item.topics, localizer),
  });
}

/** A pick of an edition with the headline of the item that it names; `items` maps printed references to items. */
export function publishedPick(pick: Pick, edition: string, items: ReadonlyMap<string, Item>, { language }: Localizer): PublishedPick {
  const note = localText(pick.note, language);
  if (!('item' in pick)) return defined<PublishedPick>({ url: pick.url, note });
  const ref = parseItemRef(pick.item, edition);
  const item = ref && items.get(printItemRef(ref));
  return defined<PublishedPick>({
    ref,
    section: item?.section,
    headline: item && requiredText(item.headline, language),
    note,
  });
}
