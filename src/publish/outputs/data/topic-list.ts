import { topicDataPath } from '../../../archive/addresses/data-paths.ts';
import { numberedId } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import { localText } from '../../../archive/languages.ts';
import type { ListedTopic, PublishedTopics } from '../../../archive/published/topics.ts';
import { TOPIC_PAGES, TOPICS_A_PAGE } from '../../../discovery/item-pages.ts';
import { topicLabel } from '../../localizing/labels.ts';
import { localizerOf } from '../../localizing/localizer.ts';
import { siteTopics } from '../../relating/topics.ts';
import type { Output, Site } from '../../site.ts';
import { belowData, entryJson, type DataFile } from './data-file.ts';
import { inPages } from './list-pages.ts';

function topicListFiles(site: Site, language: string): DataFile[] {
  const { shapes, days } = siteTopics(site);
  const localizer = localizerOf(site, language);
  const all = [...shapes.values()]
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ id, items, movement }) =>
      defined<ListedTopic>({
        ...topicLabel(id, localizer),
        definition: localText(site.topics.get(id)?.definition, language),
        items: items.length,
        movement: days && movement,
      }),
    );
  const lists = inPages(all, TOPICS_A_PAGE);
  const [total, pages] = lists.length > 1 ? [all.length, lists.length] : [];
  const files = lists.map((topics, at) => {
    const page = at + 1;
    const path = page === 1 ? `${language}/topic-list.json` : topicDataPath(language, numberedId(TOPIC_PAGES, page));
    return entryJson(path, defined<PublishedTopics>({ days, topics, page: pages && page, pages, total }));
  });
  return pages ? [...files, entryJson(`${language}/all-topics.json`, defined<PublishedTopics>({ days, topics: all }))] : files;
}

/** All topics that have items, with their sizes and movement: `data/<language>/topic-list.json`, and more pages of very many. */
export const topicList: Output = (site) => belowData(site.settings.languages.flatMap((language) => topicListFiles(site, language)));
