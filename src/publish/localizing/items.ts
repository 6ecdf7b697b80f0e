import { defined } from '../../archive/defined.ts';
import { parseItemRef, printItemRef } from '../../archive/item-ref.ts';
import { localText } from '../../archive/languages.ts';
import type { PublishedItem, PublishedPaper, PublishedPick, RelatedItem } from '../../archive/published/issue.ts';
import type { ListedItem } from '../../archive/published/listing.ts';
import type { Item, Pick as EditorsPick } from '../../source/schema.ts';
import { hostOf, topicLabels } from './labels.ts';
import type { Localizer } from './localizer.ts';
import { localRichText, pageTitle, paperTitle, requiredText } from './texts.ts';

/** The authors that a page names; a page of many would else carry hundreds of names that it does not show. */
function shownAuthors(
  authors: readonly string[] = [],
  pageOf: (name: string) => string | undefined,
): Pick<PublishedPaper, 'authors' | 'people' | 'moreAuthors'> {
  if (authors.length === 0) return {};
  const shown = authors.slice(0, authors.length <= 4 ? 4 : 3);
  const people = shown.map((name) => pageOf(name) ?? null);
  return {
    authors: shown,
    ...(people.some((id) => id !== null) ? { people } : {}),
    ...(shown.length < authors.length ? { moreAuthors: authors.length - shown.length } : {}),
  };
}

/** What an item belongs together with; undefined for nothing. */
function relatedItems(ref: string, { lineage, items, language }: Localizer): RelatedItem[] | undefined {
  const related = lineage.relatedTo(ref).map((each) => {
    const item = each.as === 'near' ? items.get(printItemRef(each.ref)) : undefined;
    return defined<RelatedItem>({ ...each, headline: item && requiredText(item.headline, language) });
  });
  return related.length > 0 ? related : undefined;
}

/** An item as its edition's page shows it. */
export function publishedItem(item: Item, edition: string, localizer: Localizer): PublishedItem {
  const { language } = localizer;
  const ref = printItemRef({ edition, item: item.id });
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
        ...shownAuthors(item.paper.authors, (name) => localizer.authorPage(ref, name)),
        year: item.paper.year,
        venue: item.paper.venue,
        ids: item.paper.ids && defined(item.paper.ids),
      }),
    card:
      item.card &&
      defined({
        title: pageTitle(item.card.title, language) ?? { text: '' },
        description: localText(item.card.description, language),
        site: item.card.site,
      }),
    summary: localRichText(item.summary, language),
    figure:
      item.figure && src
        ? defined({ src, alt: localText(item.figure.alt, language) ?? { text: '' }, width: item.figure.width, height: item.figure.height })
        : undefined,
    topics: topicLabels(item.topics, localizer),
    links: item.links?.map((link) => ({ label: pageTitle(link.label, language) ?? { text: '' }, url: link.url })),
    related: relatedItems(ref, localizer),
    corrections: item.corrections
      ?.toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .map(({ day, text }) => ({ day, text: localRichText(text, language) ?? { blocks: [] } })),
  });
}

/** An item of an edition as a roll-up lists it. */
export function listedItem(item: Item, edition: string, localizer: Localizer): ListedItem {
  const title = item.paper ? paperTitle(item.paper.title, localizer.language) : pageTitle(item.card?.title, localizer.language);
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

/** The picks of an edition. Those of items that are not published, since they are in a draft, are left out. */
export function publishedPicks(
  { id, picks }: { id: string; picks: readonly EditorsPick[] },
  items: ReadonlyMap<string, Item>,
  localizer: Localizer,
): PublishedPick[] {
  return picks.map((pick) => publishedPick(pick, id, items, localizer)).filter(({ ref, headline }) => !ref || headline);
}

/** A pick of an edition with the headline of the item that it names; `items` maps printed references to items. */
function publishedPick(pick: EditorsPick, edition: string, items: ReadonlyMap<string, Item>, { language }: Localizer): PublishedPick {
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
