import { memo, useMemo } from 'react';
import { StartPoints } from '../field/start-points.tsx';
import type { SearchEngine } from '../search-engine.ts';
import type { Answered } from '../state/latest-answers.ts';
import { requestOf } from '../state/query-controls.ts';
import { asksForSomething } from '../state/search-state.ts';
import { NoResults } from './no-results.tsx';
import { Results } from './results.tsx';
import { SearchNotices } from './search-notices.tsx';

interface SearchPanelProps {
  search: SearchEngine;
  /** The latest answer, and the search that it answers: an earlier one while the next is on its way. */
  answered: Answered;
  /** Whether the reader has paused since. */
  settled: boolean;
  topicName: (id: string) => string;
}

/** What a search found; while nothing is asked for, where to start. Rendered once an answer. */
export const SearchPanel = memo(function SearchPanel({ search, answered, settled, topicName }: SearchPanelProps) {
  const { answer, state } = answered;
  const request = useMemo(() => requestOf(state), [state]);
  if (!asksForSomething(state)) return <StartPoints topics={answer.facets.topic} topicName={topicName} />;
  return (
    <div data-answered={state.text}>
      <SearchNotices state={state} answer={answer} />
      {answer.total === 0 ? (
        <NoResults state={state} answer={answer} />
      ) : (
        <Results search={search} request={request} answer={answer} settled={settled} topicName={topicName} />
      )}
    </div>
  );
});
