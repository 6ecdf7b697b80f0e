import { ChoiceNav } from '../../design/choice-nav.tsx';
import { useSearchMessages } from '../../i18n/search-messages.ts';
import type { ListChoice } from '../search-engine.ts';
import { searchOf, type SearchState } from '../state/search-state.ts';
import styles from './list-choices.module.css';

interface ListChoicesProps {
  state: SearchState;
}

/** How what was found is listed: its order and its groups. */
export function ListChoices({ state }: ListChoicesProps) {
  const words = useSearchMessages();
  const choice = (name: string, change: Partial<ListChoice>) => {
    const changed = { ...state, ...change };
    return { name, search: searchOf(changed), active: searchOf(changed) === searchOf(state) };
  };
  return (
    <div className={styles.choices}>
      <ChoiceNav label={words.sort} choices={[choice(words.best, { sort: 'best' }), choice(words.newest, { sort: 'newest' })]} />
      <ChoiceNav
        label={words.group}
        choices={[
          choice(words.flat, { group: 'none' }),
          choice(words.byWeek, { group: 'week' }),
          choice(words.bySection, { group: 'section' }),
        ]}
      />
    </div>
  );
}
