import { ViewLink } from '../../design/links/view-link.tsx';
import type { FacetCount } from '../search-engine.ts';
import { useSearchView, type SearchChange } from '../state/use-search-view.ts';
import styles from './facet-list.module.css';

interface FacetListProps {
  title: string;
  counts: FacetCount;
  name: (id: string) => string;
  /** What choosing a value changes, or choosing it no longer. */
  toggled: (id: string) => SearchChange;
  chosen: readonly string[];
  /** In order of the value instead of the count. */
  ordered?: boolean;
}

/** How many of all hits have each value of a facet; each narrows the search to it. */
export function FacetList({ title, counts, name, toggled, chosen, ordered = false }: FacetListProps) {
  const viewAfter = useSearchView();
  const entries = Object.entries(counts)
    .filter(([id]) => id)
    .sort(([a, m], [b, n]) => (ordered ? (a < b ? 1 : -1) : n - m || (a < b ? -1 : 1)));
  if (entries.length === 0) return null;
  return (
    <section className={styles.facet} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.slice(0, 10).map(([id, count]) => (
          <li key={id}>
            <ViewLink view={viewAfter(toggled(id))} preventScrollReset aria-current={chosen.includes(id) ? 'true' : undefined}>
              <span>{name(id)}</span>
              <small>{count}</small>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
