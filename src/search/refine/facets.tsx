import { monthName } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchAnswer } from '../search-engine.ts';
import { controlValues, setControl, type Control } from '../state/query-controls.ts';
import type { SearchState } from '../state/search-state.ts';
import type { SearchChange } from '../state/use-search-view.ts';
import { FacetList } from './facet-list.tsx';

interface FacetsProps {
  state: SearchState;
  answer: SearchAnswer;
}

interface TopicFacetProps extends FacetsProps {
  topicName: (id: string) => string;
}

/** What the hits are about: counts by topic. */
export function TopicFacet({ state, answer, topicName }: TopicFacetProps) {
  const { refine } = useSearchMessages();
  return (
    <FacetList
      title={refine.topic}
      counts={answer.facets.topic}
      name={topicName}
      chosen={controlValues(state.query, 'topic')}
      toggled={(id) => (now) => {
        const topics = controlValues(now.query, 'topic');
        return setControl(now, 'topic', topics.includes(id) ? topics.filter((each) => each !== id) : [...topics, id]);
      }}
    />
  );
}

/** When the hits are from: counts by year and month. */
export function TimeFacets({ state, answer }: FacetsProps) {
  const { language } = useLocale();
  const { refine } = useSearchMessages();
  const single = (control: Control) => {
    const toggled =
      (id: string): SearchChange =>
      (now) =>
        setControl(now, control, controlValues(now.query, control).includes(id) ? [] : [id]);
    return { chosen: controlValues(state.query, control), toggled };
  };
  return (
    <>
      <FacetList title={refine.year} counts={answer.facets.year} name={(id) => id} ordered {...single('year')} />
      <FacetList title={refine.month} counts={answer.facets.month} name={(id) => monthName(id, language)} ordered {...single('month')} />
    </>
  );
}
