import { issuePath } from '../../archive/paths.ts';
import type { PublishedPick } from '../../archive/published.ts';
import { LocalSpan } from '../../design/local-span.tsx';
import { PageLink } from '../../design/page-link.tsx';
import styles from './pick-headlines.module.css';

interface PickHeadlinesProps {
  picks: readonly PublishedPick[];
}

/** The headlines of a week's picks; picks from outside the archive are left to the week's own page. */
export function PickHeadlines({ picks }: PickHeadlinesProps) {
  const own = picks.flatMap(({ issue, item, headline }) => (issue && item && headline ? [{ issue, item, headline }] : []));
  if (own.length === 0) return null;
  return (
    <ul className={styles.picks}>
      {own.map(({ issue, item, headline }) => (
        <li key={`${issue}/${item}`}>
          <PageLink to={issuePath(issue, item)}>
            <LocalSpan text={headline} />
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
