import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { topicsQuery } from '../../archive/fetching/queries.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { useShown } from '../../items/shown-items.tsx';
import { useLabels } from '../labels/use-labels.ts';
import { useMadeOfFacts } from '../reader-library.ts';
import { keptEntries, type KeptEntry } from './kept-entries.ts';
import { filtered, ofKind, type KeptFacet, type KeptFilter } from './kept-filter.ts';
import { inOrder, keptRows, type KeptGrouping, type KeptOrder, type KeptRow } from './kept-view.ts';
import { useKeptSearch } from './search/use-kept-search.ts';

interface KeptView {
  text: string;
  filter: KeptFilter;
  grouping: KeptGrouping;
  order: KeptOrder;
}

/** What the list shows. */
interface Kept {
  /** How many entries there are at all, and of the kind that is shown. */
  all: number;
  ofKind: number;
  /** Those that are asked for, in their order; without those that were read, where the address hides them; and these as rows under their groups. */
  listed: readonly KeptEntry[];
  shown: readonly KeptEntry[];
  rows: readonly KeptRow[];
  /** Whether words are still being looked for. */
  coming: boolean;
  /** What a value of a facet is called. */
  nameOf: (facet: KeptFacet, value: string) => string;
}

/** What is called how: labels, weeks, sections, topics, authors. */
function useNames(): Kept['nameOf'] {
  const words = useSavedMessages();
  const { language, messages } = useLocale();
  const sections = useSections();
  const { all: labels } = useLabels();
  const { data: topics } = useQuery(topicsQuery(language));
  return useMemo(() => {
    const topicNames = new Map(topics?.map(({ id, label }) => [id, label]));
    const names: Record<KeptFacet, (value: string) => string> = {
      label: (key) => labels.get(key)?.name ?? (key || words.noLabel),
      week: (id) => editionName(id, language, messages),
      section: (id) => (sections.ids.includes(id) ? sections.name(id) : id || words.noSection),
      topic: (id) => topicNames.get(id) ?? (id || messages.month.noTopic),
      author: (name) => name || words.noAuthor,
    };
    return (facet, value) => names[facet](value);
  }, [words, language, messages, sections, labels, topics]);
}

/** What is kept on this device, as the address asks to see it. */
export function useKept({ text, filter, grouping, order }: KeptView): Kept {
  const { language } = useLocale();
  const { ids: sections } = useSections();
  const labels = useLabels();
  const nameOf = useNames();
  const all = useMadeOfFacts(useCallback((facts) => keptEntries(facts, labels), [labels]));
  const asked = useMemo(() => filtered(all, filter), [all, filter]);
  const topicName = useMemo(() => (id: string) => nameOf('topic', id), [nameOf]);
  const found = useKeptSearch(asked, text, topicName);
  const listed = useMemo(() => [...inOrder(found.entries, order, language)], [found, order, language]);
  const shown = useShown(listed);
  const rows = useMemo(() => {
    const newest = (a: string, b: string) => (a < b ? 1 : -1);
    const inPage = (a: string, b: string) => sections.indexOf(a) - sections.indexOf(b);
    const { compare } = new Intl.Collator(language);
    const byName = (facet: KeptFacet) => (a: string, b: string) =>
      a === '' ? 1 : b === '' ? -1 : compare(nameOf(facet, a), nameOf(facet, b));
    const groupOrder = grouping === 'section' ? inPage : grouping === 'none' || grouping === 'week' ? newest : byName(grouping);
    return keptRows(shown, grouping, groupOrder);
  }, [shown, grouping, sections, language, nameOf]);
  return { all: all.length, ofKind: ofKind(all, filter.kind).length, listed, shown, rows, coming: found.coming, nameOf };
}
