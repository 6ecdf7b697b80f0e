import { settingsPath } from '../../archive/addresses/paths.ts';
import { Sheet } from '../../design/dialogs/sheet.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useOwnKeys } from '../../design/shortcuts/own-keys.ts';
import { ShortcutList } from '../../design/shortcuts/shortcut-list.tsx';
import { useKeysMessages } from '../../i18n/keyboard/keys-messages.ts';

interface HelpSheetProps {
  onClose: () => void;
}

/** The reader's keyboard shortcuts, as they are bound now. */
export function HelpSheet({ onClose }: HelpSheetProps) {
  const words = useKeysMessages();
  const { off } = useOwnKeys();
  return (
    <Sheet title={words.title} close={words.close} onClose={onClose}>
      {off && <p>{words.off}</p>}
      <ShortcutList level={3} />
      <p>
        <PageLink to={settingsPath()} onClick={onClose}>
          {words.settings}
        </PageLink>
      </p>
    </Sheet>
  );
}
