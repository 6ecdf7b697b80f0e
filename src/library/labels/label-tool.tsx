import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { ToolButton } from '../../items/tool-button.tsx';
import { NOTED } from '../notes/note-request.ts';

/** Opens an item's labels, by its key; for a pointer they are in the menu, and beside the note. */
export function LabelTool({ item }: ItemToolsProps) {
  const words = useLibraryMessages();
  return (
    <ToolButton
      icon="note"
      label={words.labels}
      name={words.labelsOf(item.headline.text)}
      shortcut="l"
      hidden
      onPress={() => NOTED.write({ item, field: 'labels' })}
    />
  );
}
