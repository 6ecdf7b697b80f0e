import { printItemRef } from '../../archive/item-ref.ts';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { ToolButton } from '../../items/tool-button.tsx';
import { NOTED } from './note-request.ts';
import { useIsNoted } from './use-is-noted.ts';

/** Opens an item's note and labels. In lists it is there for its key. */
export function NoteTool({ item, compact }: ItemToolsProps) {
  const words = useLibraryMessages();
  return (
    <ToolButton
      icon="note"
      label={words.note}
      name={words.noteOn(item.headline.text)}
      shortcut="n"
      noted={useIsNoted(printItemRef(item.ref))}
      hidden={compact}
      onPress={() => NOTED.write({ item, field: 'note' })}
    />
  );
}
