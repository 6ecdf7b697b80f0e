import { useQuery } from '@tanstack/react-query';
import { memo, useCallback } from 'react';
import { searchPath } from '../archive/paths.ts';
import { topicsQuery } from '../archive/queries.ts';
import type { SectionCounts } from '../archive/sections.ts';
import { PageFrame } from '../design/page-frame.tsx';
import { useLocale } from '../i18n/messages.tsx';
import { SectionFilterNav } from '../reading/navigation/section-filter-nav.tsx';
import { HitStrip } from '../reading/strip/hit-strip.tsx';
import { Facets } from '../search/refine/facets.tsx';
import { SearchPanel } from '../search/results/search-panel.tsx';
import { SearchStatus } from '../search/results/search-status.tsx';
import type { Answered } from '../search/state/latest-answers.ts';
import { controlValues, setControl } from '../search/state/query-controls.ts';
import type { PageSearch } from '../search/state/search-context.tsx';
import { asksForSomething, searchOf, writeSearchState, type SearchState } from '../search/state/search-state.ts';
import { useAnswer } from '../search/state/use-answer.ts';
import type { SearchAddress } from '../search/state/use-search-address.ts';
import { useSettled } from '../search/state/use-settled.ts';
import styles from './running-search.module.css';
import { SearchRefine } from './search-refine.tsx';

/** Where the hits of a search lie; a week's bar narrows the search to it. It stands there before anything is asked for, so that no result moves. */
const Strip = memo(function Strip({ state, answer }: Pick<Answered, 'state' | 'answer'>) {
  return (
    <HitStrip
      {...(asksForSomething(state) ? { hits: answer.facets.week } : {})}
      weekSearch={(week) => `${searchPath()}${searchOf(setControl(state, 'week', [week]))}`}
    />
  );
});

function sectionFilter(state: SearchState, counts: SectionCounts) {
  return (
    <SectionFilterNav
      counts={counts}
      filter={controlValues(state.query, 'section')}
      searchFor={(next) => writeSearchState(setControl(state, 'section', next)).toString()}
    />
  );
}

interface RunningSearchProps {
  search: PageSearch;
  address: SearchAddress;
}

/** The search at work: everything that depends on an answer. */
export function RunningSearch({ search, address }: RunningSearchProps) {
  const { language } = useLocale();
  const { data: topics } = useQuery(topicsQuery(language));
  const topicName = useCallback((id: string) => topics?.find((topic) => topic.id === id)?.label ?? id, [topics]);
  const latest = useAnswer(search, address.store);
  const { answered } = latest;
  const settled = useSettled(answered);
  const found = settled && asksForSomething(settled.state) && settled.answer.total > 0 ? settled : undefined;
  return (
    <PageFrame
      top={settled && <Strip {...settled} />}
      start={
        found && (
          <aside className={styles.facets} data-noprint>
            <Facets {...found} topicName={topicName} />
          </aside>
        )
      }
      masthead={null}
    >
      <div className={styles.bar}>
        <SearchRefine state={address.state} topics={topics ?? []} counts={settled?.answer.facets.topic ?? {}} />
        <SearchStatus latest={latest} />
      </div>
      {answered && !latest.error && (
        <SearchPanel
          search={search}
          answered={answered}
          settled={settled ?? answered}
          topicName={topicName}
          sectionFilter={sectionFilter}
        />
      )}
    </PageFrame>
  );
}
