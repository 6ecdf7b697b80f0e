import { Suspense } from 'react';
import { catchUpPath } from '../../archive/paths.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { useInBrowser } from '../../design/use-in-browser.ts';
import { useCatchUpMessages } from '../../i18n/desk/catch-up-messages.ts';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { wholeStyles } from '../../shell/whole-styles.ts';
import styles from './catch-up-page.module.css';

/** Its code and styles come once the page is there: what a reader has not read is in no page that was made before. */
const CatchUpPanel = lazyPart(
  async () => (await Promise.all([import('../../library/catching-up/catch-up-panel.tsx'), wholeStyles()]))[0],
  (module) => module.CatchUpPanel,
);

/** What to read of missed weeks: `/catch-up?since=2020-w40&minutes=15`. It is made as a frame without anything in it. */
export function Component() {
  const words = useCatchUpMessages();
  const hydrated = useInBrowser(true, false);
  return (
    <>
      <PageHead title={words.pageTitle} description={words.description} noIndex />
      <PageFrame masthead={<Masthead title={words.pageTitle}>{words.description}</Masthead>}>
        <p className={styles.without}>{words.noScript}</p>
        {hydrated && (
          <Suspense>
            <CatchUpPanel />
          </Suspense>
        )}
      </PageFrame>
      <SiteDock current={catchUpPath()} />
    </>
  );
}
