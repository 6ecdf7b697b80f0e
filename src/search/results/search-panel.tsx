import { memo, useMemo, type ReactNode } from 'react';
import type { SectionCounts } from '../../archive/sections.ts';
import { ChoiceNav } from '../../design/choice-nav.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import { StartPoints } from '../field/start-points.tsx';
import { ChosenFilters } from '../refine/chosen-filters.tsx';
import type { SearchEngine } from '../search-engine.ts';
import type { Answered } from '../state/latest-answers.ts';
import { requestOf } from '../state/query-controls.ts';
import { asksForSomething, searchOf, type SearchState } from '../state/search-state.ts';
import { NoResults } from './no-results.tsx';
import { Results } from './results.tsx';
import { SearchNotices } from './search-notices.tsx';
import styles from './search-panel.module.css';

interface SearchPanelProps {
  search: SearchEngine;
  /** The latest answer, and the search that it answers: an earlier one while the next is on its way. */
  answered: Answered;
  /** The same, once the reader pauses: what stands around the results follows them. */
  settled: Answered;
  topicName: (id: string) => string;
  /** Shows the sections to choose from, with how many hits each has; the same function each time, as all props are. */
  sectionFilter: (state: SearchState, counts: SectionCounts) => ReactNode;
}

/** Filters and choices above the results. They keep their place, so that no result moves when they come. */
function Around({
  settled: { state, answer },
  asks,
  topicName,
  sectionFilter,
}: Pick<SearchPanelProps, 'settled' | 'topicName' | 'sectionFilter'> & { asks: boolean }) {
  const words = useSearchMessages();
  const choice = (name: string, change: Partial<SearchState>) => {
    const changed = { ...state, ...change };
    return { name, search: searchOf(changed), active: changed.sort === state.sort && changed.group === state.group };
  };
  return (
    <div className={styles.around}>
      <ChosenFilters state={state} topicName={topicName} />
      {sectionFilter(state, answer.sections)}
      {asks && (
        <div className={styles.controls}>
          {asksForSomething(state) && answer.total > 1 && (
            <>
              <ChoiceNav label={words.sort} choices={[choice(words.best, { sort: 'best' }), choice(words.newest, { sort: 'newest' })]} />
              <ChoiceNav
                label={words.group}
                choices={[
                  choice(words.flat, { group: 'none' }),
                  choice(words.byWeek, { group: 'week' }),
                  choice(words.bySection, { group: 'section' }),
                ]}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** What a search found, and the ways to order it; while nothing is asked for, where to start. Rendered once an answer. */
export const SearchPanel = memo(function SearchPanel({ search, answered, settled, topicName, sectionFilter }: SearchPanelProps) {
  const { answer, state } = answered;
  const request = useMemo(() => requestOf(state), [state]);
  const asks = asksForSomething(state);
  const around = useMemo(
    () => <Around settled={settled} asks={asks} topicName={topicName} sectionFilter={sectionFilter} />,
    [settled, asks, topicName, sectionFilter],
  );
  return (
    <>
      {around}
      {asks ? (
        <div data-answered={state.text}>
          <SearchNotices state={state} answer={answer} />
          {answer.total === 0 ? (
            <NoResults state={state} answer={answer} />
          ) : (
            <Results search={search} request={request} answer={answer} settled={settled.answer === answer} topicName={topicName} />
          )}
        </div>
      ) : (
        <StartPoints topics={answer.facets.topic} topicName={topicName} />
      )}
    </>
  );
});
