import { topicDataPath } from '../../../archive/addresses/data-paths.ts';
import { defined } from '../../../archive/defined.ts';
import { parseItemRef, printItemRef } from '../../../archive/item-ref.ts';
import { localText } from '../../../archive/languages.ts';
import type { PublishedTopic } from '../../../archive/published/topics.ts';
import { countSections } from '../../../archive/sections.ts';
import { grouped } from '../../../relations/groups.ts';
import type { TopicShape } from '../../../relations/topics.ts';
import { topicTimeline } from '../../charts/topic-timeline.ts';
import { listedItem } from '../../localizing/items.ts';
import { topicLabel } from '../../localizing/labels.ts';
import { localizerOf, type Localizer } from '../../localizing/localizer.ts';
import { frequent, siteAuthors, type SiteAuthors } from '../../relating/authors.ts';
import { siteTopics, type HeldTopicItem, type SiteTopics } from '../../relating/topics.ts';
import type { Output, Site } from '../../site.ts';
import { partFeedTitle } from '../feeds/feed-names.ts';
import { belowData, entryJson, type DataFile } from './data-file.ts';
import { itemListing, itemPageFiles, listedItems } from './item-pages.ts';

const NEIGHBOURS = 8;
const PICKS = 5;
const PEOPLE = 8;

/** The references of all picks of the archive. */
function pickedItems({ index }: Site): Set<string> {
  const editions = [...index.issues, ...index.editions.values()];
  return new Set(
    editions.flatMap(({ id, picks }) =>
      picks.flatMap((pick) => {
        const ref = 'item' in pick && parseItemRef(pick.item, id);
        return ref ? [printItemRef(ref)] : [];
      }),
    ),
  );
}

/** Who wrote more than one of a topic's items. */
function topicPeople(items: readonly HeldTopicItem[], { authorsOf }: SiteAuthors): PublishedTopic['people'] {
  return frequent(items.flatMap(({ ref }) => authorsOf(ref)))
    .filter(({ count }) => count > 1)
    .slice(0, PEOPLE)
    .map(({ person: { id, name }, count }) => ({ id, name, shared: count }));
}

async function topicFiles(
  shape: TopicShape<HeldTopicItem>,
  { days, span }: SiteTopics,
  picked: ReadonlySet<string>,
  site: Site,
  localizer: Localizer,
): Promise<DataFile[]> {
  const { id, items, neighbours, movement } = shape;
  const { language } = localizer;
  const years = [...grouped(items, ({ day }) => [day.slice(0, 4)])].reverse();
  const ends = [items[0], items.at(-1)].flatMap((held) => (held ? [listedItem(held.item, held.edition, localizer)] : []));
  const label = topicLabel(id, localizer);
  const feed = partFeedTitle(site, language, label.label);
  const topic = defined<PublishedTopic>({
    ...label,
    definition: localText(site.topics.get(id)?.definition, language),
    ...itemListing(items, feed, localizer),
    movement: days && movement,
    chart: await topicTimeline(items, span, site.settings.sections, language, site.kept?.charts),
    neighbours: neighbours.slice(0, NEIGHBOURS).map((each) => ({ ...topicLabel(each.id, localizer), shared: each.shared })),
    first: ends[0],
    latest: ends[1],
    picks: listedItems(items.filter(({ ref }) => picked.has(ref)).slice(-PICKS), localizer),
    people: topicPeople(items, siteAuthors(site)),
    years: years.map(([year, own]) => ({ year: Number(year), counts: countSections(own.map(({ item }) => item)) })),
  });
  return [
    entryJson(topicDataPath(language, id), topic),
    ...itemPageFiles({ id, name: topic.label }, feed, items, localizer, topicDataPath),
  ];
}

/** Topics: `data/<language>/topics/gan.json`, and the pages of their items, `data/<language>/topics/gan_7.json`. */
export const topicPages: Output = async (site) => {
  const topics = siteTopics(site);
  const picked = pickedItems(site);
  const files: DataFile[] = [];
  for (const language of site.settings.languages) {
    const localizer = localizerOf(site, language);
    for (const shape of topics.shapes.values()) files.push(...(await topicFiles(shape, topics, picked, site, localizer)));
  }
  return belowData(files);
};
