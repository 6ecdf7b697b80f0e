import { memo, useMemo } from 'react';
import type { SearchEngine } from '../search-engine.ts';
import type { Answered } from '../state/latest-answers.ts';
import { requestOf } from '../state/query-controls.ts';
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

/** What a search found. Rendered once an answer. */
export const SearchPanel = memo(function SearchPanel({ search, answered, settled, topicName }: SearchPanelProps) {
  const { answer, state } = answered;
  const request = useMemo(() => requestOf(state), [state]);
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
