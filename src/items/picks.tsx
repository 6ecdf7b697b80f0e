import { itemPath } from '../archive/addresses/paths.ts';
import type { PublishedPick } from '../archive/published/issue.ts';
import { OutsideLink } from '../design/links/outside-link.tsx';
import { PageLink } from '../design/links/page-link.tsx';
import { LocalSpan } from '../design/local-span.tsx';
import { useSections } from '../i18n/use-sections.ts';
import styles from './picks.module.css';

interface PicksProps {
  title: string;
  picks: readonly PublishedPick[];
  /** The issue whose page this is: its picks are anchors on it. */
  edition?: string;
}

interface PickEntryProps {
  pick: PublishedPick;
  edition: string | undefined;
}

function PickEntry({ pick, edition }: PickEntryProps) {
  const text = pick.headline ?? pick.note ?? { text: pick.url ?? '' };
  const note = pick.headline && pick.note;
  return (
    <div>
      {pick.ref ? (
        pick.ref.edition === edition ? (
          <a href={`#${pick.ref.item}`} data-plain>
            <LocalSpan text={text} />
          </a>
        ) : (
          <PageLink to={itemPath(pick.ref)}>
            <LocalSpan text={text} />
          </PageLink>
        )
      ) : pick.url ? (
        <OutsideLink href={pick.url}>
          <LocalSpan text={text} />
        </OutsideLink>
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
export function Picks({ title, picks, edition }: PicksProps) {
  const { accent } = useSections();
  if (picks.length === 0) return null;
  return (
    <section className={styles.picks} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {picks.map((pick, place) => (
          <li key={place} data-accent={accent(pick.section)}>
            <PickEntry pick={pick} edition={edition} />
          </li>
        ))}
      </ol>
    </section>
  );
}
