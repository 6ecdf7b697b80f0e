import { memo } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../../archive/languages.ts';
import { issuePath, itemPath, searchPath } from '../../archive/paths.ts';
import { Icon } from '../../design/icon.tsx';
import { ListLink } from '../../design/list-links.tsx';
import { WeekTime } from '../../design/week-time.tsx';
import { useLocale } from '../../i18n/messages.tsx';
import type { MarkedString, SearchHit } from '../search-engine.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './result-item.module.css';

interface ResultItemProps {
  hit: SearchHit;
  /** The level of its heading. */
  level: 2 | 3;
  /** The name of a topic. */
  topicName: (id: string) => string;
}

/** A text in one of several languages, and which where it is not the page's. */
type Shown = MarkedString & { lang?: string };

/** The page's language where it has a mark or nothing else has one, else the language that has. */
export function shownText(
  texts: Readonly<Record<string, MarkedString>> | undefined,
  language: Language,
  preferMarked: boolean,
): Shown | undefined {
  if (!texts) return undefined;
  const marked = (tag: string) => (texts[tag]?.marks.length ?? 0) > 0;
  const tags = Object.keys(texts);
  const usual = [language, DEFAULT_LANGUAGE, ...tags].find((tag) => texts[tag]);
  const tag = preferMarked && usual !== undefined && !marked(usual) ? (tags.find(marked) ?? usual) : usual;
  const text = tag === undefined ? undefined : texts[tag];
  return text && (tag === language ? text : { ...text, lang: tag ?? '' });
}

/** One item found, inside ListLinks: headline, title and the passage that fits best, with the words marked; its week, section and topics. */
export const ResultItem = memo(function ResultItem({ hit, level, topicName }: ResultItemProps) {
  const { language, messages } = useLocale();
  const Heading = `h${level}` as const;
  const headline = shownText(hit.headline, language, false);
  const title: Shown | undefined = hit.title
    ? { ...hit.title, ...(language === 'en' ? {} : { lang: 'en' }) }
    : shownText(hit.card, language, false);
  const foundInTitles = (headline?.marks.length ?? 0) + (title?.marks.length ?? 0) > 0;
  const passage = shownText(hit.passage, language, !foundInTitles);
  return (
    <article className={styles.result} data-section={hit.section} data-item data-result tabIndex={-1}>
      <Heading>
        <ListLink to={itemPath({ edition: hit.week.id, item: hit.item })}>{headline && <MarkedText {...headline} />}</ListLink>
      </Heading>
      {title && (
        <p className={styles.title}>
          {hit.url ? (
            <a href={hit.url}>
              <MarkedText {...title} />
            </a>
          ) : (
            <MarkedText {...title} />
          )}
          {hit.host && (
            <small>
              {hit.host}
              <Icon name="external" />
            </small>
          )}
        </p>
      )}
      {passage && (
        <p className={styles.passage}>
          <MarkedText {...passage} />
        </p>
      )}
      <p className={styles.where}>
        <b>{messages.sections[hit.section]}</b>
        <ListLink to={issuePath(hit.week.id)}>{messages.week.full(hit.week.year, hit.week.number)}</ListLink>
        <WeekTime startsOn={hit.week.startsOn} short />
        {hit.topics.map((topic) => (
          <ListLink key={topic} to={searchPath({ topic })}>
            {topicName(topic)}
          </ListLink>
        ))}
      </p>
    </article>
  );
});
