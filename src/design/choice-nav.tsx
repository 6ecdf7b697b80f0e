import styles from './choice-nav.module.css';
import { ViewLink } from './view-link.tsx';

/** One of several ways to show a page; `search` is the query part of its address. */
export interface Choice {
  name: string;
  search: string;
  active: boolean;
}

interface ChoiceNavProps {
  label: string;
  choices: readonly Choice[];
}

/** Chooses among ways to show this page; the choice is in the address. */
export function ChoiceNav({ label, choices }: ChoiceNavProps) {
  return (
    <nav className={styles.choices} aria-label={label} data-addressed data-noprint data-needs-js>
      <span aria-hidden="true">{label}</span>
      <ul>
        {choices.map(({ name, search, active }) => (
          <li key={name}>
            <ViewLink search={search} preventScrollReset aria-current={active ? 'true' : undefined}>
              {name}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
