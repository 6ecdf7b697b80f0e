import { Suspense } from 'react';
import { savedPath } from '../archive/paths.ts';
import { lazyPart } from '../design/lazy-part.ts';
import { Masthead } from '../design/masthead.tsx';
import { PageFrame } from '../design/page-frame.tsx';
import { useInBrowser } from '../design/use-in-browser.ts';
import { useSavedMessages } from '../i18n/saved-messages.ts';
import { SiteDock } from '../shell/dock/site-dock.tsx';
import { PageHead } from '../shell/page-head.tsx';
import styles from './saved-page.module.css';

/** Its code comes once the page is there: what a reader keeps is in no page that was made before. */
const SavedPanels = lazyPart(
  () => import('./saved-panels.tsx'),
  (module) => module.SavedPanels,
);

/** What a reader keeps on this device: `/saved`, `?by=week&sort=headline&q=gan`. It is made as a frame without anything in it. */
export function Component() {
  const saved = useSavedMessages();
  const hydrated = useInBrowser(true, false);
  return (
    <>
      <PageHead title={saved.pageTitle} description={saved.description} noIndex />
      <PageFrame masthead={<Masthead title={saved.pageTitle}>{saved.description}</Masthead>}>
        <p className={styles.without}>{saved.noScript}</p>
        {hydrated && (
          <Suspense>
            <SavedPanels />
          </Suspense>
        )}
      </PageFrame>
      <SiteDock current={savedPath()} />
    </>
  );
}
