import { savedPath } from '../../archive/addresses/paths.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { withWholeStyles } from '../../shell/whole-styles.ts';
import { DeskFrame } from './desk-frame.tsx';

/** Its code and styles come once the page is there: what a reader keeps is in no page that was made before. */
const SavedPanels = lazyPart(
  () => withWholeStyles(import('./saved-panels.tsx')),
  (module) => module.SavedPanels,
);

/** What a reader keeps on this device: `/saved`, `?by=week&sort=headline&q=gan`. */
export function Component() {
  const { pageTitle, description, noScript } = useSavedMessages();
  return (
    <DeskFrame title={pageTitle} description={description} noScript={noScript} path={savedPath()}>
      <SavedPanels />
    </DeskFrame>
  );
}
