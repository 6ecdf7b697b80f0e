import { issuePath, searchPath } from '../archive/paths.ts';
import { localText, type Language, type Text } from '../archive/languages.ts';
import { Icon } from '../design/icon.tsx';
import { PageLink } from '../design/page-link.tsx';
import { WeekTime } from '../design/week-time.tsx';
import { useLocale } from '../i18n/messages.tsx';
import type { MarkedField, SearchAnswer, SearchHit } from './engine.ts';
import { MarkedText } from './marked-text.tsx';
import { bestPassage } from './marks.ts';
import styles from './results.module.css';

interface ResultItemProps {
  hit: SearchHit;
  /** Names of topics by id. */
  topicLabels: SearchAnswer['topicLabels'];
}

/** The language in which a text is shown: the page's, unless only another one holds a match. */
function shownLanguage(field: 'headline' | 'card' | 'summary', text: Text, hit: SearchHit, language: Language): string | undefined {
  const marked = (tag: string) => hit.marks[`${field}.${tag}`] !== undefined;
  if (field === 'summary' && !marked(language)) {
    const other = Object.keys(text).find(marked);
    const elsewhere = hit.marks.title ?? hit.marks[`headline.${language}`] ?? hit.marks[`card.${language}`];
    if (other && !elsewhere) return other;
  }
  const local = localText(text, language);
  return local && (local.lang ?? language);
}

/** One item found: headline, title and the passage that fits best, with the words marked; its week and section. */
export function ResultItem({ hit, topicLabels }: ResultItemProps) {
  const { language, messages } = useLocale();
  const { document, marks } = hit;
  const field = (name: 'headline' | 'card' | 'summary', text: Text | undefined) => {
    const tag = text && shownLanguage(name, text, hit, language);
    if (!text || !tag) return undefined;
    return { text: text[tag] ?? '', marks: marks[`${name}.${tag}` satisfies MarkedField] ?? [], lang: tag === language ? undefined : tag };
  };
  const headline = field('headline', document.headline);
  const card = field('card', document.card);
  const summary = field('summary', document.summary);
  const title = document.title ? { text: document.title, marks: marks.title ?? [], lang: language === 'en' ? undefined : 'en' } : card;
  const passage = summary && bestPassage(summary.text, summary.marks);
  return (
    <li className={styles.result} data-section={document.section} data-item tabIndex={-1}>
      <h3><PageLink to={issuePath(document.week.id, document.item)}>{headline && <MarkedText {...headline} />}</PageLink></h3>
      {title && (
        <p className={styles.title}>
          {document.url ? <a href={document.url}><MarkedText {...title} /></a> : <MarkedText {...title} />}
          {document.host && <small>{document.host}<Icon name="external" /></small>}
        </p>
      )}
      {passage && <p className={styles.passage}><MarkedText text={passage.text} marks={passage.marks} lang={summary.lang} /></p>}
      <p className={styles.where}>
        <b>{messages.sections[document.section]}</b>
        <PageLink to={issuePath(document.week.id)}>{messages.week.full(document.week.year, document.week.number)}</PageLink>
        <WeekTime startsOn={document.week.startsOn} short />
        {document.topics.map((topic) => <PageLink key={topic} to={searchPath({ topic })}>{localText(topicLabels[topic], language)?.text ?? topic}</PageLink>)}
      </p>
    </li>
  );
}
