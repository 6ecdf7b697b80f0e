import { settingsPath } from '../../archive/addresses/paths.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { useSettingsMessages } from '../../i18n/desk/settings-messages.ts';
import { withWholeStyles } from '../../shell/whole-styles.ts';
import { DeskFrame } from './desk-frame.tsx';

/** Its code and styles come once the page is there: how a reader has the site is in no page that was made before. */
const SettingsPanels = lazyPart(
  () => withWholeStyles(import('./settings-panels.tsx')),
  (module) => module.SettingsPanels,
);

/** How the reader has the site: `/settings`. */
export function Component() {
  const { pageTitle, description, noScript } = useSettingsMessages();
  return (
    <DeskFrame title={pageTitle} description={description} noScript={noScript} path={settingsPath()}>
      <SettingsPanels />
    </DeskFrame>
  );
}
