import { useEffect, useState } from 'react';
import { issuePath, monthPath } from '../archive/addresses/paths.ts';
import { weekOfIssue } from '../archive/ids.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { monthName } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';
import { useOfflineMessages } from '../i18n/offline/offline-messages.ts';
import { readKept, type KeptEditions } from './keeping/kept-editions.ts';
import styles from './on-device.module.css';

/** In place of a page that is not on the device: what is. */
export function OnDevice() {
  const { language, messages } = useLocale();
  const { here: words } = useOfflineMessages();
  const [kept, setKept] = useState<KeptEditions>();
  useEffect(() => {
    readKept(language).then(setKept, () => {});
  }, [language]);
  if (!kept) return null;
  const nameOf = (id: string) => {
    const week = weekOfIssue(id);
    return week ? messages.week.full(week.year, week.number) : monthName(id, language);
  };
  return (
    <section className={styles.here} aria-label={words.title}>
      <h2>{words.title}</h2>
      {kept.whole && <p>{words.whole}</p>}
      {!kept.whole && <p>{kept.ids.length > 0 ? words.some : words.none}</p>}
      <ul>
        {kept.ids.map((id) => (
          <li key={id}>
            <PageLink to={weekOfIssue(id) ? issuePath(id) : monthPath(id)}>{nameOf(id)}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
