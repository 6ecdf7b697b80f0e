import { catchUpPath } from '../../archive/addresses/paths.ts';
import { lazyPart } from '../../design/lazy-part.ts';
import { useCatchUpMessages } from '../../i18n/desk/catch-up-messages.ts';
import { withWholeStyles } from '../../shell/whole-styles.ts';
import { DeskFrame } from './desk-frame.tsx';

/** Its code and styles come once the page is there: what a reader has not read is in no page that was made before. */
const CatchUpPanel = lazyPart(
  () => withWholeStyles(import('../../library/catching-up/catch-up-panel.tsx')),
  (module) => module.CatchUpPanel,
);

/** What to read of missed weeks: `/catch-up?since=2020-w40&minutes=15`. */
export function Component() {
  const { pageTitle, description, noScript } = useCatchUpMessages();
  return (
    <DeskFrame title={pageTitle} description={description} noScript={noScript} path={catchUpPath()}>
      <CatchUpPanel />
    </DeskFrame>
  );
}
