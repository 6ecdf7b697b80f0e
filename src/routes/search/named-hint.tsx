import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { issuePath, monthPath, topicPath } from '../../archive/addresses/paths.ts';
import { archiveQuery, topicsQuery, yearIndexQuery, yearsQuery } from '../../archive/fetching/queries.ts';
import type { Language } from '../../archive/languages.ts';
import type { NamedTopic } from '../../archive/published/topics.ts';
import type { YearIndex } from '../../archive/published/weeks.ts';
import type { Messages } from '../../i18n/en.ts';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { NamedPages } from '../../search/field/named-pages.tsx';
import { findPagesQuery } from '../../search/state/find-pages-query.ts';
import type { NamedPage } from '../../search/state/find-pages.ts';
import type { SearchState } from '../../search/state/search-state.ts';

/** Everything in the archive that has a name of its own. */
function pagesOf(topics: readonly NamedTopic[], years: readonly YearIndex[], language: Language, messages: Messages): NamedPage[] {
  return [
    ...topics.map(({ id, label, words }): NamedPage => ({ kind: 'topic', name: label, also: [id, ...words], to: topicPath(id) })),
    ...years.flatMap(({ year, weeks, months }) => [
      ...months.map(({ id }): NamedPage => ({ kind: 'month', name: monthName(id, language), also: [id], to: monthPath(id) })),
      ...weeks.map(({ id, number }): NamedPage => ({
        kind: 'week',
        name: messages.week.full(year, number),
        also: [id],
        to: issuePath(id),
      })),
    ]),
  ];
}

interface NamedHintProps {
  /** What is searched for, with a text. */
  state: SearchState;
}

/** Pages that are called what is searched for. */
export function NamedHint({ state }: NamedHintProps) {
  const { language, messages } = useLocale();
  const { data: topics } = useQuery(topicsQuery(language));
  const { data: archive } = useQuery(archiveQuery(language));
  // Weeks and months of the newest years, and of those that the text names: a long archive's are too many to read them all.
  const { data: all } = useQuery({ ...yearsQuery(), enabled: /\d{4}/.test(state.text) });
  const named = (all ?? []).map(({ year }) => year).filter((year) => state.text.includes(String(year)));
  const years = useQueries({
    queries: [...new Set([...named, ...(archive?.years ?? [])])].map((year) => yearIndexQuery(language, year)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const pages = useMemo(() => pagesOf(topics ?? [], years, language, messages), [topics, years, language, messages]);
  const { data: finder } = useQuery(findPagesQuery());
  const found = finder?.findPages(pages, state.query) ?? [];
  return found.length > 0 && <NamedPages pages={found} />;
}
