import { Link } from 'react-router';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import styles from '../results/results.module.css';
import { chosenTopics, withTopics } from '../state/query-controls.ts';
import { searchOf, type SearchState } from '../state/search-state.ts';

interface ChosenFiltersProps {
  state: SearchState;
  topicName: (id: string) => string;
}

/** The topics and dates that narrow the search, each with a way to take it off. */
export function ChosenFilters({ state, topicName }: ChosenFiltersProps) {
  const { search } = useMessages();
  const { from, to, ...rest } = state;
  const topics = chosenTopics(state);
  const chosen = [
    ...topics.map((id) => ({
      name: search.topicFilter(topicName(id)),
      without: withTopics(
        state,
        topics.filter((each) => each !== id),
      ),
    })),
    ...(from ? [{ name: search.from(from), without: { ...rest, ...(to ? { to } : {}) } }] : []),
    ...(to ? [{ name: search.to(to), without: { ...rest, ...(from ? { from } : {}) } }] : []),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ name, without }) => (
        <li key={name}>
          <Link discover="none" to={{ search: searchOf(without) }} aria-label={search.remove(name)} preventScrollReset>
            {name} <Icon name="close" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
