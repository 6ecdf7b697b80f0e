import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { SectionCounts } from '../archive/sections.ts';
import { ChoiceNav } from '../design/choice-nav.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import type { SearchAnswer } from './engine.ts';
import { NoResults } from './no-results.tsx';
import { Results } from './results.tsx';
import styles from './results.module.css';
import type { PageSearch } from './search-context.tsx';
import { searchQuery } from './search-query.ts';
import { asksForSomething, requestOf, writeSearchState, type SearchState } from './search-state.ts';
import { TopicSuggestions } from './topic-suggestions.tsx';

const STEP = 40;

interface SearchPanelProps {
  search: PageSearch;
  state: SearchState;
  /** Shows the sections to choose from, with how many hits each has. */
  sectionFilter: (counts: SectionCounts) => ReactNode;
}

function statusOf(answer: SearchAnswer | undefined, pending: boolean, asked: boolean, words: ReturnType<typeof useMessages>['search']): string {
  if (!answer) return pending ? words.loading : '';
  return asked ? words.results(answer.total) : '';
}

/** What a search finds, and the ways to narrow and order it. */
export function SearchPanel({ search, state, sectionFilter }: SearchPanelProps) {
  const messages = useMessages();
  const words = messages.search;
  const asked = asksForSomething(state);
  const [shown, setShown] = useState({ key: '', limit: STEP });
  const key = writeSearchState(state).toString();
  const limit = shown.key === key ? shown.limit : STEP;
  const { data: answer, error, isFetching, isPlaceholderData, refetch } = useQuery(searchQuery(search, requestOf(state, limit)));
  if (error) {
    return (
      <div className={styles.failed} role="alert">
        <p>{words.failed} {messages.error.failed} <button type="button" onClick={() => void refetch()}>{isFetching ? messages.error.retrying : messages.error.retry}</button></p>
      </div>
    );
  }
  const choice = (name: string, change: Partial<SearchState>) => {
    const changed = { ...state, ...change };
    return { name, search: `?${writeSearchState(changed)}`, active: changed.sort === state.sort && changed.group === state.group };
  };
  return (
    <>
      <ChosenFilters state={state} answer={answer} />
      {asked && answer && sectionFilter(answer.sections)}
      <div className={styles.controls}>
        <p className={styles.count} role="status">{statusOf(answer, isFetching, asked, words)}</p>
        {asked && answer && answer.total > 1 && (
          <>
            <ChoiceNav label={words.sort} choices={[choice(words.best, { sort: 'best' }), choice(words.newest, { sort: 'newest' })]} />
            <ChoiceNav label={words.group} choices={[choice(words.flat, { group: 'none' }), choice(words.byWeek, { group: 'week' }), choice(words.bySection, { group: 'section' })]} />
          </>
        )}
      </div>
      {answer && !asked && <><p>{words.idle}</p><TopicSuggestions topics={answer.topics} /></>}
      {answer && asked && (
        <div className={isPlaceholderData ? styles.stale : undefined}>
          {answer.total === 0 ? <NoResults state={state} /> : <Results hits={answer.hits} topicLabels={answer.topicLabels} group={state.group} />}
          {answer.total > answer.hits.length && <button type="button" className={styles.more} onClick={() => setShown({ key, limit: limit + STEP })}>{words.more(Math.min(STEP, answer.total - answer.hits.length))}</button>}
        </div>
      )}
    </>
  );
}
