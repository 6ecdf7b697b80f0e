import { Link } from 'react-router';
import { localText } from '../archive/languages.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../i18n/messages.tsx';
import type { SearchAnswer } from './engine.ts';
import styles from './results.module.css';
import { writeSearchState, type SearchState } from './search-state.ts';

interface ChosenFiltersProps {
  state: SearchState;
  answer: SearchAnswer | undefined;
}

/** The topics and dates that narrow the search, each with a way to take it off. */
export function ChosenFilters({ state, answer }: ChosenFiltersProps) {
  const { language, messages } = useLocale();
  const { from, to, ...rest } = state;
  const label = (id: string) => localText(answer?.topicLabels[id], language)?.text ?? id;
  const chosen = [
    ...state.topics.map((id) => ({ name: messages.search.topicFilter(label(id)), without: { ...state, topics: state.topics.filter((each) => each !== id) } })),
    ...(from ? [{ name: messages.search.from(from), without: { ...rest, ...(to ? { to } : {}) } }] : []),
    ...(to ? [{ name: messages.search.to(to), without: { ...rest, ...(from ? { from } : {}) } }] : []),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ name, without }) => (
        <li key={name}><Link discover="none" to={{ search: writeSearchState(without).toString() }} aria-label={messages.search.remove(name)} preventScrollReset>{name} <Icon name="close" /></Link></li>
      ))}
    </ul>
  );
}
