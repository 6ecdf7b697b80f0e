import { Icon } from '../../design/icon.tsx';
import { ViewLink } from '../../design/links/view-link.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import { controlValues, setControl, type Control } from '../state/query-controls.ts';
import { filterValues, type SearchState } from '../state/search-state.ts';
import { useSearchView } from '../state/use-search-view.ts';
import styles from './chosen-filters.module.css';

interface ChosenFiltersProps {
  state: SearchState;
  topicName: (id: string) => string;
}

/** The topics, authors and dates that narrow the search, each with a way to take it off. */
export function ChosenFilters({ state, topicName }: ChosenFiltersProps) {
  const search = useSearchMessages();
  const viewAfter = useSearchView();
  const without = (control: Control, value: string) =>
    viewAfter((now) =>
      setControl(
        now,
        control,
        controlValues(now.query, control).filter((other) => other !== value),
      ),
    );
  const each = (control: 'topic' | 'author', name: (value: string) => string) =>
    controlValues(state.query, control).map((value) => ({ name: name(value), view: without(control, value) }));
  const chosen = [
    ...each('topic', (id) => search.topicFilter(topicName(id))),
    ...each('author', search.authorFilter),
    ...filterValues(state.query, 'after').map((date) => ({ name: search.from(date), view: without('after', date) })),
    ...filterValues(state.query, 'to').map((date) => ({ name: search.to(date), view: without('to', date) })),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen} data-wide data-noprint>
      {chosen.map(({ name, view }) => (
        <li key={name}>
          <ViewLink view={view} aria-label={search.remove(name)} preventScrollReset>
            <span>{name}</span>
            <Icon name="close" />
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
