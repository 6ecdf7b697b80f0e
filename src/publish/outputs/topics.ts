import { LANGUAGES } from '../../archive/languages.ts';
import type { Output } from '../site.ts';
import { belowData, entryJson } from './data-file.ts';
import { topicLabels } from './localize.ts';
import { localizerOf } from './localized-files.ts';

/** The names of all topics: `data/<language>/topics.json`. */
export const topics: Output = (site) =>
  belowData(
    LANGUAGES.map((language) => entryJson(`${language}/topics.json`, topicLabels([...site.topics.keys()], localizerOf(site, language)))),
  );
