import { memo } from 'react';
import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import type { SearchAnswer } from '../search-engine.ts';
import { controlValues, setControl, type Control } from '../state/query-controls.ts';
import type { SearchState } from '../state/search-state.ts';
import { FacetList } from './facet-list.tsx';

interface FacetsProps {
  state: SearchState;
  answer: SearchAnswer;
  topicName: (id: string) => string;
}

/** What the hits are about and when: counts by topic, year and month. */
export const Facets = memo(function Facets({ state, answer, topicName }: FacetsProps) {
  const { language } = useLocale();
  const topics = controlValues(state.query, 'topic');
  const single = (control: Control) => {
    const chosen = controlValues(state.query, control);
    return { chosen, toggled: (id: string) => setControl(state, control, chosen.includes(id) ? [] : [id]) };
  };
  const { refine } = useSearchMessages();
  return (
    <>
      <FacetList
        title={refine.topic}
        counts={answer.facets.topic}
        name={topicName}
        chosen={topics}
        toggled={(id) => setControl(state, 'topic', topics.includes(id) ? topics.filter((each) => each !== id) : [...topics, id])}
      />
      <FacetList title={refine.year} counts={answer.facets.year} name={(id) => id} ordered {...single('year')} />
      <FacetList title={refine.month} counts={answer.facets.month} name={(id) => monthName(id, language)} ordered {...single('month')} />
    </>
  );
});
