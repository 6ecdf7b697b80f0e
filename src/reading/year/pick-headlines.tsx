import { itemPath } from '../../archive/addresses/paths.ts';
import { printItemRef } from '../../archive/item-ref.ts';
import type { PublishedPick } from '../../archive/published/issue.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { useShown } from '../../items/shown-items.tsx';
import styles from './pick-headlines.module.css';

interface PickHeadlinesProps {
  picks: PublishedPick[];
}

/** The headlines of a week's picks; picks from outside the archive are left to the week's own page. */
export function PickHeadlines({ picks }: PickHeadlinesProps) {
  const own = useShown(picks).flatMap(({ ref, headline }) => (ref && headline ? [{ ref, headline }] : []));
  if (own.length === 0) return null;
  return (
    <ul className={styles.picks}>
      {own.map(({ ref, headline }) => (
        <li key={printItemRef(ref)}>
          <PageLink to={itemPath(ref)}>
            <LocalSpan text={headline} />
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
