import { issuePath } from '../archive/paths.ts';
import { SECTIONS } from '../archive/sections.ts';
import { PageLink } from '../design/page-link.tsx';
import { WeekTime } from '../design/week-time.tsx';
import { useMessages } from '../i18n/messages.tsx';
import type { SearchAnswer, SearchHit } from './engine.ts';
import { ResultItem } from './result-item.tsx';
import styles from './results.module.css';
import type { SearchGrouping } from './search-state.ts';

interface ResultsProps {
  hits: readonly SearchHit[];
  topicLabels: SearchAnswer['topicLabels'];
  group: SearchGrouping;
}

type HitListProps = Omit<ResultsProps, 'group'>;

function HitList({ hits, topicLabels }: HitListProps) {
  return <ol>{hits.map((hit) => <ResultItem key={`${hit.document.week.id}/${hit.document.item}`} hit={hit} topicLabels={topicLabels} />)}</ol>;
}

/** What was found, in one list or under weeks or sections; groups stand in the order of their best hit, sections in page order. */
export function Results({ hits, topicLabels, group }: ResultsProps) {
  const messages = useMessages();
  if (group === 'none') return <HitList hits={hits} topicLabels={topicLabels} />;
  const keyOf = ({ document }: SearchHit) => (group === 'week' ? document.week.id : document.section);
  const keys = group === 'week' ? [...new Set(hits.map(keyOf))] : SECTIONS.filter((section) => hits.some((hit) => keyOf(hit) === section));
  return keys.map((key) => {
    const own = hits.filter((hit) => keyOf(hit) === key);
    const week = own[0]?.document.week;
    return (
      <section key={key} className={styles.group}>
        <h2>
          {group === 'week' && week ? <PageLink to={issuePath(week.id)}>{messages.week.full(week.year, week.number)}, <WeekTime startsOn={week.startsOn} short /></PageLink> : messages.sections[key as (typeof SECTIONS)[number]]}
        </h2>
        <HitList hits={own} topicLabels={topicLabels} />
      </section>
    );
  });
}
