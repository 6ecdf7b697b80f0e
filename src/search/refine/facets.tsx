import { memo } from 'react';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { SearchAnswer } from '../search-engine.ts';
import { chosenTopics, controlValues, setControl, withTopics } from '../state/query-controls.ts';
import type { SearchState } from '../state/search-state.ts';
import { FacetList } from './facet-list.tsx';

interface FacetsProps {
  state: SearchState;
  answer: SearchAnswer;
  topicName: (id: string) => string;
}

/** What the hits are about and when: counts by topic, year and month. */
export const Facets = memo(function Facets({ state, answer, topicName }: FacetsProps) {
  const { language, messages } = useLocale();
  const topics = chosenTopics(state);
  const inText = (field: 'year' | 'month') => ({
    chosen: controlValues(state.q, field),
    toggled: (id: string) => ({ ...state, q: setControl(state.q, field, controlValues(state.q, field).includes(id) ? [] : [id]) }),
  });
  const { refine } = messages.search;
  return (
    <>
      <FacetList
        title={refine.topic}
        counts={answer.facets.topic}
        name={topicName}
        chosen={topics}
        toggled={(id) => withTopics(state, topics.includes(id) ? topics.filter((each) => each !== id) : [...topics, id])}
      />
      <FacetList title={refine.year} counts={answer.facets.year} name={(id) => id} ordered {...inText('year')} />
      <FacetList title={refine.month} counts={answer.facets.month} name={(id) => monthName(id, language)} ordered {...inText('month')} />
    </>
  );
});
