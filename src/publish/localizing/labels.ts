import { isWebAddress } from '../../archive/addresses/web-address.ts';
import { localText } from '../../archive/languages.ts';
import type { TopicLabel } from '../../archive/published/topics.ts';
import type { WeekLabel } from '../../archive/published/weeks.ts';
import type { Issue } from '../../source/schema.ts';
import type { Localizer } from './localizer.ts';

/** An issue's week as lists name it. */
export function weekLabel({ id, week }: Issue): WeekLabel {
  return { id, year: week.year, number: week.number, startsOn: week.startsOn };
}

/** A topic's label; its id where the vocabulary does not have it. */
export function topicLabel(id: string, { topics, language }: Localizer): TopicLabel {
  return { id, label: localText(topics.get(id)?.label, language)?.text ?? id };
}

/** The labels of topics, in the order given. */
export function topicLabels(ids: readonly string[], localizer: Localizer): TopicLabel[] {
  return ids.map((id) => topicLabel(id, localizer));
}

/** The host of an address without `www.`; undefined for none, and for what is no address of the web. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && isWebAddress(url) && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : undefined;
}
