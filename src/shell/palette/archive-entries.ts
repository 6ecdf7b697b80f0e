import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { authorPath, issuePath, monthPath, searchPath, topicPath, yearPath } from '../../archive/addresses/paths.ts';
import { archiveQuery, authorListQuery, topicsQuery, yearIndexQuery, yearsQuery } from '../../archive/fetching/queries.ts';
import { nameText } from '../../design/local-span.tsx';
import { monthName, weekDates } from '../../i18n/format.ts';
import { usePaletteMessages } from '../../i18n/keyboard/palette-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { PageAtHand } from '../shortcuts/page-at-hand.ts';
import { findWhen, type Found } from './find-when.ts';
import type { PaletteEntry } from './match.ts';
import { readWhen } from './read-when.ts';

/** Entries, and whether more of them may be on their way. */
interface Looking {
  entries: PaletteEntry[];
  isLooking: boolean;
}

/** The weeks, months and years of the archive that a text names. */
function useWhenEntries(text: string, { language, follow }: PageAtHand): Looking {
  const { messages } = useLocale();
  const when = useMemo(() => readWhen(text), [text]);
  const { data: archive, isLoading: isOpening } = useQuery({ ...archiveQuery(language), enabled: when !== undefined });
  const { data: all, isLoading: isNaming } = useQuery({ ...yearsQuery(), enabled: when?.year !== undefined });
  // The newest years and the one that is named, with the year before, whose last week may reach into it.
  const named = (all ?? []).map(({ year }) => year).filter((year) => when?.year === year || when?.year === year + 1);
  const { years, isReading } = useQueries({
    queries: when === undefined ? [] : [...new Set([...named, ...(archive?.years ?? [])])].map((year) => yearIndexQuery(language, year)),
    combine: (answers) => ({
      years: answers.flatMap(({ data }) => data ?? []),
      isReading: answers.some(({ isLoading }) => isLoading),
    }),
  });
  const entryOf = (found: Found): PaletteEntry => {
    const entry = { group: 'weeks', always: true } as const;
    if (found.kind === 'year') {
      const [name, path] = [messages.year.title(found.year), yearPath(found.year)];
      return { ...entry, key: path, name, act: () => follow(path, {}) };
    }
    const { id } = found;
    const path = found.kind === 'week' ? issuePath(id) : monthPath(id);
    const name = found.kind === 'week' ? messages.week.full(found.year, found.number) : monthName(id, language);
    return {
      ...entry,
      key: path,
      name,
      ...(found.kind === 'week' && { hint: weekDates(found.startsOn, language) }),
      act: () => follow(path, {}),
    };
  };
  return { entries: when ? findWhen(when, years).map(entryOf) : [], isLooking: isOpening || isNaming || isReading };
}

/** The topics, called as each of the archive's languages calls them, and the authors that have a page. */
function useNamedEntries(text: string, { language, follow }: PageAtHand): Looking {
  const isAsked = text.trim() !== '';
  const { data: archive } = useQuery(archiveQuery(language));
  const others = (archive?.languages ?? []).filter((each) => each !== language);
  const { data: topics, isLoading: isReading } = useQuery({ ...topicsQuery(language), enabled: isAsked });
  const elsewhere = useQueries({
    queries: isAsked ? others.map((each) => topicsQuery(each)) : [],
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const { data: firstAuthors, isLoading: isAsking } = useQuery({ ...authorListQuery(language), enabled: isAsked });
  const { data: allAuthors, isLoading: isAskingAll } = useQuery({
    ...authorListQuery(language, 'all-authors'),
    enabled: firstAuthors?.pages !== undefined,
  });
  const { authors = [] } = allAuthors ?? firstAuthors ?? {};
  const entries = useMemo(() => {
    const also = new Map<string, string[]>();
    for (const { id, label, words } of elsewhere) also.set(id, [...(also.get(id) ?? []), label, ...words]);
    return [
      ...(topics ?? []).map(({ id, label, words }): PaletteEntry => ({
        key: topicPath(id),
        group: 'topics',
        name: label,
        also: [id, ...words, ...(also.get(id) ?? [])],
        onlyFound: true,
        act: () => follow(topicPath(id), {}),
      })),
      ...authors.map(({ id, name }): PaletteEntry => ({
        key: authorPath(id),
        group: 'people',
        name,
        lang: nameText(name).lang,
        also: [id],
        onlyFound: true,
        act: () => follow(authorPath(id), {}),
      })),
    ];
  }, [topics, elsewhere, authors, follow]);
  return { entries, isLooking: isReading || isAsking || isAskingAll };
}

/** What an archive has that fits a text, as far as it is known by now. */
export interface ArchiveEntries {
  entries: PaletteEntry[];
  /** Whether something may still come before an entry that is there. */
  mayComeBefore: (entry: PaletteEntry) => boolean;
}

/** What the archive has that is called so, and the search for anything else. */
export function useArchiveEntries(text: string, page: PageAtHand): ArchiveEntries {
  const { searchFor } = usePaletteMessages();
  const whens = useWhenEntries(text, page);
  const named = useNamedEntries(text, page);
  const q = text.trim();
  const search: PaletteEntry[] = q
    ? [{ key: 'search for', group: 'search', name: searchFor(q), always: true, act: () => page.follow(searchPath({ q }), {}) }]
    : [];
  return {
    entries: [...whens.entries, ...named.entries, ...search],
    mayComeBefore: ({ group }) => (whens.isLooking && group !== 'weeks') || (named.isLooking && group === 'search'),
  };
}
