import { printItemRef } from '../../archive/item-ref.ts';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { ToolButton } from '../../items/tool-button.tsx';
import { changeWithUndo } from '../change-with-undo.ts';
import { keep } from '../keep.ts';
import { say } from '../notices/notice-store.ts';
import { useFact } from '../reader-library.ts';

/** Saves an item for later, or no longer. */
export function SaveTool({ item, compact }: ItemToolsProps) {
  const words = useLibraryMessages();
  const { language } = useLocale();
  const about = printItemRef(item.ref);
  const saved = useFact(about, 'saved') === true;
  const onPress = async () => {
    if (saved) {
      await changeWithUndo([{ about, kind: 'saved', value: null }], ({ unsaved }) => unsaved);
    } else if (await keep(item, language, [{ about, kind: 'saved', value: true }])) {
      say({ words: (messages) => messages.saved, leadsToSaved: true });
    }
  };
  return (
    <ToolButton
      icon="save"
      label={words.save}
      name={words.saveItem(item.headline.text)}
      shortcut="s"
      pressed={saved}
      compact={compact}
      onPress={() => void onPress()}
    />
  );
}
