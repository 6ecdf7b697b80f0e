import { localText } from '../archive/languages.ts';
import { searchPath } from '../archive/paths.ts';
import { PageLink } from '../design/page-link.tsx';
import { useLocale } from '../i18n/messages.tsx';
import type { TopicFacet } from './engine.ts';
import styles from './results.module.css';

interface TopicSuggestionsProps {
  topics: readonly TopicFacet[];
}

/** Topics to start from, the most frequent first. */
export function TopicSuggestions({ topics }: TopicSuggestionsProps) {
  const { language } = useLocale();
  return (
    <ul className={styles.topics}>
      {topics.slice(0, 24).map((topic) => (
        <li key={topic.id}><PageLink to={searchPath({ topic: topic.id })}>{localText(topic.label, language)?.text ?? topic.id}<small>{topic.count}</small></PageLink></li>
      ))}
    </ul>
  );
}
