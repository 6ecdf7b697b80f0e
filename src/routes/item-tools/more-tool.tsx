import { printItemRef } from '../../archive/item-ref.ts';
import { useSharedValue } from '../../design/stored/shared-value.ts';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { ToolButton } from '../../items/tool-button.tsx';
import { useIsNoted } from '../../library/notes/use-is-noted.ts';
import { MENU } from './menu-request.ts';

/** Opens a menu with all that there is no room for in the row. In lists it is also the mark of what has a note. */
export function MoreTool({ item, compact }: ItemToolsProps) {
  const words = useLibraryMessages();
  const open = useSharedValue(MENU)?.item === item;
  const noted = useIsNoted(printItemRef(item.ref)) && compact === true;
  return (
    <ToolButton
      icon={noted ? 'note' : 'more'}
      label={words.more}
      name={words.moreFor(item.headline.text, noted)}
      noted={noted}
      expanded={open}
      compact
      onPress={({ currentTarget }) => MENU.write({ item, button: currentTarget })}
    />
  );
}
