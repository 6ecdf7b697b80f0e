import { Suspense } from 'react';
import { settingsPath } from '../../archive/paths.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { Masthead } from '../../design/masthead.tsx';
import { PageFrame } from '../../design/page-frame.tsx';
import { useInBrowser } from '../../design/use-in-browser.ts';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import { SiteDock } from '../../shell/dock/site-dock.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { wholeStyles } from '../../shell/whole-styles.ts';
import styles from './settings-page.module.css';

/** Its code and styles come once the page is there: how a reader has the site is in no page that was made before. */
const SettingsPanels = lazyPart(
  async () => (await Promise.all([import('./settings-panels.tsx'), wholeStyles()]))[0],
  (module) => module.SettingsPanels,
);

/** How the reader has the site: `/settings`. It is made as a frame without anything in it. */
export function Component() {
  const words = useSettingsMessages();
  const hydrated = useInBrowser(true, false);
  return (
    <>
      <PageHead title={words.pageTitle} description={words.description} noIndex />
      <PageFrame masthead={<Masthead title={words.pageTitle}>{words.description}</Masthead>}>
        <p className={styles.without}>{words.noScript}</p>
        {hydrated && (
          <Suspense>
            <SettingsPanels />
          </Suspense>
        )}
      </PageFrame>
      <SiteDock current={settingsPath()} />
    </>
  );
}
