import type { NamedTopic } from '../../../archive/published/topics.ts';
import { topicLabels } from '../../localizing/labels.ts';
import { localizerOf } from '../../localizing/localizer.ts';
import type { Output } from '../../site.ts';
import { belowData, entryJson } from './data-file.ts';

/** The names of all topics: `data/<language>/topics.json`. */
export const topics: Output = (site) =>
  belowData(
    site.settings.languages.map((language) => {
      const localizer = localizerOf(site, language);
      const named = topicLabels([...site.topics.keys()], localizer).map((label): NamedTopic => {
        const { synonyms, includes } = site.topics.get(label.id) ?? {};
        return { ...label, words: [...new Set([...(synonyms?.[language] ?? []), ...(includes?.[language] ?? [])])] };
      });
      return entryJson(`${language}/topics.json`, named);
    }),
  );
