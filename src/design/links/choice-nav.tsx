import styles from './choice-nav.module.css';
import { ViewLink, type View } from './view-link.tsx';

/** One of several ways to show a page. */
export interface Choice {
  name: string;
  view: View;
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
        {choices.map(({ name, view, active }) => (
          <li key={name}>
            <ViewLink view={view} preventScrollReset aria-current={active ? 'true' : undefined}>
              {name}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
