import { Icon } from '../../design/icon.tsx';
import { ViewLink } from '../../design/view-link.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import { controlValues, setControl } from '../state/query-controls.ts';
import { filterValues, searchOf, type SearchState } from '../state/search-state.ts';
import styles from './chosen-filters.module.css';

interface ChosenFiltersProps {
  state: SearchState;
  topicName: (id: string) => string;
}

/** The topics, authors and dates that narrow the search, each with a way to take it off. */
export function ChosenFilters({ state, topicName }: ChosenFiltersProps) {
  const search = useSearchMessages();
  const each = (control: 'topic' | 'author', name: (value: string) => string) => {
    const values = controlValues(state.query, control);
    return values.map((value) => ({
      name: name(value),
      without: setControl(
        state,
        control,
        values.filter((other) => other !== value),
      ),
    }));
  };
  const chosen = [
    ...each('topic', (id) => search.topicFilter(topicName(id))),
    ...each('author', search.authorFilter),
    ...filterValues(state.query, 'after').map((date) => ({ name: search.from(date), without: setControl(state, 'after', []) })),
    ...filterValues(state.query, 'to').map((date) => ({ name: search.to(date), without: setControl(state, 'to', []) })),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen} data-wide data-noprint>
      {chosen.map(({ name, without }) => (
        <li key={name}>
          <ViewLink search={searchOf(without)} aria-label={search.remove(name)} preventScrollReset>
            <span>{name}</span>
            <Icon name="close" />
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
