import { topicLabels } from '../localizing/labels.ts';
import { localizerOf } from '../localizing/localizer.ts';
import type { Output } from '../site.ts';
import { belowData, entryJson } from './data-file.ts';

/** The names of all topics: `data/<language>/topics.json`. */
export const topics: Output = (site) =>
  belowData(
    site.settings.languages.map((language) =>
      entryJson(`${language}/topics.json`, topicLabels([...site.topics.keys()], localizerOf(site, language))),
    ),
  );
