import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { ListChoice, SearchAnswer } from '../search-engine.ts';
import type { SearchState } from '../state/search-state.ts';
import { useSearchView } from '../state/use-search-view.ts';
import styles from './list-choices.module.css';

interface ListChoicesProps {
  state: SearchState;
  answer: SearchAnswer;
}

/** How what was found is listed: its order, its groups and, where a work is mentioned more than once, each mention or not. */
export function ListChoices({ state, answer }: ListChoicesProps) {
  const words = useSearchMessages();
  const viewAfter = useSearchView();
  const choice = <K extends keyof ListChoice>(name: string, key: K, value: ListChoice[K]) => ({
    name,
    view: viewAfter((now) => ({ ...now, [key]: value })),
    active: state[key] === value,
  });
  return (
    <div className={styles.choices}>
      <ChoiceNav label={words.sort} choices={[choice(words.best, 'sort', 'best'), choice(words.newest, 'sort', 'newest')]} />
      <ChoiceNav
        label={words.group}
        choices={[choice(words.flat, 'group', 'none'), choice(words.byWeek, 'group', 'week'), choice(words.bySection, 'group', 'section')]}
      />
      {(answer.works < answer.mentions || state.everyMention) && (
        <ChoiceNav
          label={words.works}
          choices={[choice(words.eachOnce, 'everyMention', false), choice(words.everyMention, 'everyMention', true)]}
        />
      )}
    </div>
  );
}
