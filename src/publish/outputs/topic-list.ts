import { localText } from '../../archive/languages.ts';
import type { ListedTopic, PublishedTopics } from '../../archive/published.ts';
import { defined } from '../localizing/defined.ts';
import { topicLabel } from '../localizing/labels.ts';
import { localizerOf } from '../localizing/localizer.ts';
import { siteTopics } from '../relating/topics.ts';
import type { Output } from '../site.ts';
import { belowData, entryJson } from './data-file.ts';

/** All topics that have items, with their sizes and movement: `data/<language>/topic-list.json`. */
export const topicList: Output = (site) => {
  const { shapes, days } = siteTopics(site);
  return belowData(
    site.settings.languages.map((language) => {
      const localizer = localizerOf(site, language);
      const list = defined<PublishedTopics>({
        days,
        topics: [...shapes.values()].map(({ id, items, movement }) =>
          defined<ListedTopic>({
            ...topicLabel(id, localizer),
            definition: localText(site.topics.get(id)?.definition, language),
            items: items.length,
            movement: days && movement,
          }),
        ),
      });
      return entryJson(`${language}/topic-list.json`, list);
    }),
  );
};
