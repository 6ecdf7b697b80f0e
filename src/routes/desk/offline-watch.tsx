import { useEffect } from 'react';
import { pathIn } from '../../archive/addresses/language-address.ts';
import { readPath, settingsPath } from '../../archive/addresses/paths.ts';
import { archiveQuery, createQueryClient } from '../../archive/fetching/queries.ts';
import { networkReader } from '../../archive/fetching/read-json.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { offlineMessages } from '../../i18n/offline/offline-messages.ts';
import { inOneTab } from '../../library/notices/in-one-tab.ts';
import { say } from '../../library/notices/notice-store.ts';
import { news } from '../../offline/keeping/news.ts';
import { ownBase } from '../../offline/registration.ts';
import { PAGES } from '../pages.ts';

/** Has the worker see the data of a page that came as HTML, so that it is kept as what was read. */
async function readAgain(language: string): Promise<void> {
  const client = createQueryClient(networkReader(new URL(`${ownBase()}data/`, location.href).href));
  const { languages } = await client.query(archiveQuery(language));
  const place = readPath(pathIn(import.meta.env.BASE_URL, language, location.pathname, languages));
  if (place) await PAGES[place.page].load?.({ client, language }, place.id);
}

/** For a reader who has the site without a network: keeps the page that was opened, and says once what has become of what is kept. */
export function OfflineWatch(): null {
  const { language } = useLocale();
  useEffect(() => {
    // Once a document: other pages ask for their data themselves.
    readAgain(language).catch(() => {});
    void inOneTab('offline-news', news).then((what) => {
      const { notice } = offlineMessages(language);
      if (what) say({ words: () => notice[what], leadsTo: { path: settingsPath(), says: notice.see }, stays: true });
    });
  }, [language]);
  return null;
}
