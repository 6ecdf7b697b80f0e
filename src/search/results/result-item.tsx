import { memo } from 'react';
import { editionPath, itemPath, topicPath } from '../../archive/addresses/paths.ts';
import { weekOfIssue } from '../../archive/ids.ts';
import { foundState } from '../../design/found-state.ts';
import { Icon } from '../../design/icon.tsx';
import { OutsideLink } from '../../design/links/outside-link.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { nameText } from '../../design/local-span.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { ItemTools } from '../../items/item-tools.tsx';
import type { Highlighted, SearchHit } from '../search-engine.ts';
import { HighlightedText } from './highlighted-text.tsx';
import styles from './result-item.module.css';
import { inPage, shownText } from './shown-text.ts';

interface ResultItemProps {
  hit: SearchHit;
  /** The level of its heading. */
  level: 2 | 3;
  /** The name of a topic. */
  topicName: (id: string) => string;
}

/** So many other mentions are linked; the list of each mention has all. */
const MENTIONS_SHOWN = 2;

/** So many authors are named; whoever was looked for is among them. */
const AUTHORS_SHOWN = 4;

/** Authors, in their order: whoever was looked for, and of the others the first. */
function Authors({ authors }: { authors: readonly Highlighted[] }) {
  const found = authors.filter(({ highlights }) => highlights.length > 0);
  const others = authors.filter(({ highlights }) => highlights.length === 0).slice(0, Math.max(0, AUTHORS_SHOWN - found.length));
  const shown = authors.filter((author) => found.includes(author) || others.includes(author));
  return (
    <>
      {shown.map((author, i) => (
        <span key={author.text}>
          {i > 0 && <span>, </span>}
          <HighlightedText {...author} lang={nameText(author.text).lang} />
        </span>
      ))}
      {shown.length < authors.length && <span>{` +${authors.length - shown.length}`}</span>}
    </>
  );
}

/** One item found: headline, title and the snippet that fits best, with the words highlighted; its week, section and topics. */
export const ResultItem = memo(function ResultItem({ hit, level, topicName }: ResultItemProps) {
  const { language, messages } = useLocale();
  const sections = useSections();
  const Heading = `h${level}` as const;
  const headline = shownText(hit.headline, language, false);
  const title = hit.title ? inPage(hit.title, language) : shownText(hit.card, language, false);
  const foundAbove = (headline?.highlights.length ?? 0) + (title?.highlights.length ?? 0) + (hit.authors?.length ?? 0) > 0;
  const snippet = shownText(hit.snippet, language, !foundAbove);
  const unlinked = (hit.mentions?.length ?? 0) + (hit.moreMentions ?? 0) - MENTIONS_SHOWN;
  return (
    <article className={styles.result} data-accent={sections.accent(hit.section)} data-item data-result tabIndex={-1}>
      <Heading>
        <PageLink to={itemPath(hit.ref)} state={foundState(hit.words)}>
          {headline && <HighlightedText {...headline} />}
        </PageLink>
      </Heading>
      {title && (
        <p className={styles.title}>
          {hit.url ? (
            <OutsideLink href={hit.url}>
              <HighlightedText {...title} />
            </OutsideLink>
          ) : (
            <HighlightedText {...title} />
          )}
          {hit.host && (
            <small>
              <span>{hit.host}</span>
              <Icon name="external" />
            </small>
          )}
        </p>
      )}
      {hit.authors && (
        <p className={styles.authors} lang="en">
          <Authors authors={hit.authors} />
        </p>
      )}
      {snippet && (
        <p className={styles.snippet}>
          <HighlightedText {...snippet} />
        </p>
      )}
      <p className={styles.where}>
        <b>{sections.name(hit.section)}</b>
        <PageLink to={editionPath(hit.ref.edition)}>{editionName(hit.ref.edition, language, messages)}</PageLink>
        {weekOfIssue(hit.ref.edition) && <WeekTime startsOn={hit.date} short />}
        {hit.mentions?.slice(0, MENTIONS_SHOWN).map(({ as, ref }) => (
          <span key={ref.edition + ref.item}>
            <span>{`${messages.item[as]} `}</span>
            <PageLink to={itemPath(ref)}>{editionName(ref.edition, language, messages)}</PageLink>
          </span>
        ))}
        {unlinked > 0 && <span>{`+${unlinked}`}</span>}
        {hit.topics.map((topic) => (
          <PageLink key={topic} to={topicPath(topic)}>
            {topicName(topic)}
          </PageLink>
        ))}
      </p>
      {headline && <ItemTools item={{ ...hit, headline, title }} compact />}
    </article>
  );
});
