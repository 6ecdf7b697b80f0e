import { issuePath } from '../archive/paths.ts';
import type { PublishedPick } from '../archive/published.ts';
import { LocalSpan } from '../design/local-span.tsx';
import { PageLink } from '../design/page-link.tsx';
import styles from './picks.module.css';

interface PicksProps {
  title: string;
  picks: readonly PublishedPick[];
  /** The issue whose page this is: its picks are anchors on it. */
  issue?: string;
}

interface PickEntryProps {
  pick: PublishedPick;
  issue: string | undefined;
}

function PickEntry({ pick, issue }: PickEntryProps) {
  const text = pick.headline ?? pick.note ?? { text: pick.url ?? '' };
  const note = pick.headline && pick.note;
  return (
    <div>
      {pick.issue && pick.item ? (
        pick.issue === issue ? (
          <a href={`#${pick.item}`} data-plain>
            <LocalSpan text={text} />
          </a>
        ) : (
          <PageLink to={issuePath(pick.issue, pick.item)}>
            <LocalSpan text={text} />
          </PageLink>
        )
      ) : pick.url ? (
        <a href={pick.url}>
          <LocalSpan text={text} />
        </a>
      ) : (
        <LocalSpan text={text} />
      )}
      {note && (
        <p className={styles.note}>
          <LocalSpan text={note} />
        </p>
      )}
    </div>
  );
}

/** The editor's picks in their order. Nothing where there are none. */
export function Picks({ title, picks, issue }: PicksProps) {
  if (picks.length === 0) return null;
  return (
    <section className={styles.picks} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {picks.map((pick, place) => (
          <li key={place} data-section={pick.section}>
            <PickEntry pick={pick} issue={issue} />
          </li>
        ))}
      </ol>
    </section>
  );
}
