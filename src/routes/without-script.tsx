import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { homePath, yearPath, yearsPath } from '../archive/addresses/paths.ts';
import { archiveQuery } from '../archive/fetching/queries.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { useLocale } from '../i18n/messages.tsx';
import { useSearchMessages } from '../i18n/search/search-messages.ts';
import styles from './without-script.module.css';

/** Where the page's code is off, blocked or broken: says so, and how to look for something all the same. */
export const WithoutScript = memo(function WithoutScript() {
  const { language, messages } = useLocale();
  const words = useSearchMessages();
  const { data: archive } = useQuery(archiveQuery(language));
  return (
    <div className={styles.notice} data-without-js>
      <p>{words.noScript}</p>
      <ul className={styles.years}>
        <li>
          <PageLink to={homePath()}>{messages.home.newest}</PageLink>
        </li>
        {archive?.years.map((year) => (
          <li key={year}>
            <PageLink to={yearPath(year)}>{messages.year.title(year)}</PageLink>
          </li>
        ))}
        <li>
          <PageLink to={yearsPath()}>{messages.home.years}</PageLink>
        </li>
      </ul>
    </div>
  );
});
