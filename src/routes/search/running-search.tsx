import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useCallback, useMemo, useState } from 'react';
import { searchStartQuery, topicsQuery } from '../../archive/fetching/queries.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import { SectionFilterNav } from '../../reading/navigation/section-filter-nav.tsx';
import { HitStrip } from '../../reading/strip/hit-strip.tsx';
import { StartPoints } from '../../search/field/start-points.tsx';
import { FailedNotice } from '../../search/results/failed-notice.tsx';
import { SearchStatus } from '../../search/results/search-status.tsx';
import type { Answered } from '../../search/state/latest-answers.ts';
import { controlValues, setControl } from '../../search/state/query-controls.ts';
import type { PageSearch } from '../../search/state/search-context.tsx';
import { asksForSomething, writeSearchState } from '../../search/state/search-state.ts';
import { startAnswer } from '../../search/state/start-answer.ts';
import { useAnswer } from '../../search/state/use-answer.ts';
import type { SearchAddress } from '../../search/state/use-search-address.ts';
import { useSearchView } from '../../search/state/use-search-view.ts';
import { useSettled } from '../../search/state/use-settled.ts';
import type { FOUND_PARTS } from './found-parts.tsx';
import styles from './running-search.module.css';
import { foundPartsQuery } from './search-code.ts';
import { SearchRefine } from './search-refine.tsx';

/** Where the hits of a search lie; a week's bar narrows the search to it. It stands there before anything is asked for, so that no result moves. */
const Strip = memo(function Strip({ state, answer }: Pick<Answered, 'state' | 'answer'>) {
  const viewAfter = useSearchView();
  return (
    <HitStrip
      {...(asksForSomething(state) ? { hits: answer.facets.week } : {})}
      weekView={(week) => viewAfter((now) => setControl(now, 'week', [week]))}
    />
  );
});

/** The sections to choose from, with how many hits each has. */
const Sections = memo(function Sections({ state, answer }: Pick<Answered, 'state' | 'answer'>) {
  const viewAfter = useSearchView();
  return (
    <SectionFilterNav
      counts={answer.sections}
      total={answer.inAllSections}
      filter={controlValues(state.query, 'section')}
      viewAfter={(change) => viewAfter((now) => setControl(now, 'section', change(controlValues(now.query, 'section'))))}
      anchored={false}
    />
  );
});

interface SidesProps extends Pick<Answered, 'state' | 'answer'> {
  /** Undefined until they are there. */
  parts: typeof FOUND_PARTS | undefined;
  /** Whether they are unfolded where there is no room for them at the sides. */
  open: boolean;
  topicName: (id: string) => string;
}

/** At the sides, or folded away: what the hits are about; how they are listed, and when they are from. */
const Sides = memo(function Sides({ parts, state, answer, open, topicName }: SidesProps) {
  const { sides } = useSearchMessages();
  const found = asksForSomething(state) && answer.total > 0 ? parts : undefined;
  const counted = { state, answer };
  return (
    <>
      <aside aria-label={sides.what} className={styles.what} data-open={open || undefined} data-needs-js data-noprint>
        {found && <found.TopicFacet {...counted} topicName={topicName} />}
      </aside>
      <aside aria-label={sides.when} className={styles.when} data-open={open || undefined} data-needs-js data-noprint>
        {found && answer.mentions > 1 && <found.ListChoices {...counted} />}
        <div className={styles.strip}>
          <Strip {...counted} />
        </div>
        {found && <found.TimeFacets {...counted} />}
      </aside>
    </>
  );
});

interface RunningSearchProps {
  search: PageSearch;
  address: SearchAddress;
}

/** The search at work: everything that depends on an answer, as parts of the page's grid. */
export function RunningSearch({ search, address }: RunningSearchProps) {
  const { language, messages } = useLocale();
  const { data: start } = useSuspenseQuery(searchStartQuery(language));
  const [open, setOpen] = useState(false);
  const latest = useAnswer(
    search,
    address.store,
    useMemo(() => startAnswer(start), [start]),
  );
  const { answered } = latest;
  const isStart = answered !== undefined && !asksForSomething(answered.state);
  // What is typed comes into the address a moment later than its answer.
  const asks = asksForSomething(address.state) || (answered !== undefined && !isStart);
  const { data: topics, isPending: isNaming } = useQuery({ ...topicsQuery(language), enabled: asks || open });
  const { data: parts, isError, isFetching, refetch } = useQuery({ ...foundPartsQuery(), enabled: asks });
  const topicName = useCallback((id: string) => topics?.find((topic) => topic.id === id)?.label ?? id, [topics]);
  const settled = useSettled(answered);
  return (
    <>
      <div className={styles.bar} data-needs-js>
        <div className={styles.sections}>{settled && <Sections {...settled} />}</div>
        {asks && (
          <div className={styles.tools}>
            {parts && <parts.PageTools inline />}
            {parts && settled && asksForSomething(settled.state) && (
              <parts.SaveSearchButton
                query={writeSearchState(settled.state).toString()}
                name={settled.state.text}
                hits={settled.answer.facets.week}
              />
            )}
          </div>
        )}
        <SearchStatus latest={latest} />
        <SearchRefine
          state={address.state}
          topics={topics ?? []}
          counts={settled?.answer.facets.topic ?? {}}
          open={open}
          onOpen={setOpen}
        />
        {parts && !isNaming && <parts.ChosenFilters state={address.state} topicName={topicName} />}
      </div>
      {settled && <Sides {...settled} parts={parts} open={open} topicName={topicName} />}
      {/* With the topics' names, so that none comes later and moves what is beside it. */}
      <div className={styles.found} data-addressed data-needs-js>
        {isStart && <StartPoints topics={start.topics} />}
        {isError && <FailedNotice message={messages.error.failed} pending={isFetching} retry={() => void refetch()} />}
        {answered && !isStart && parts && !latest.error && !isNaming && (
          <parts.SearchPanel search={search} answered={answered} settled={settled?.answer === answered.answer} topicName={topicName} />
        )}
      </div>
    </>
  );
}
