import { printItemRef } from '../../archive/item-ref.ts';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { ToolButton } from '../../items/tool-button.tsx';
import { say } from '../notices/notice-store.ts';
import { LIBRARY, useFact } from '../reader-library.ts';
import styles from './read-tool.module.css';

/** Marks an item as read, or unread. Nothing else does: neither the focus nor scrolling. */
export function ReadTool({ item, compact }: ItemToolsProps) {
  const words = useLibraryMessages();
  const about = printItemRef(item.ref);
  const read = useFact(about, 'read') === true;
  const onPress = async () => {
    const done = await LIBRARY.change([{ about, kind: 'read', value: read ? null : true }]);
    if (done) say({ words: ({ markedRead, markedUnread }) => (read ? markedUnread : markedRead), quiet: true });
  };
  return (
    <>
      <ToolButton
        icon="read"
        label={words.read}
        name={words.readItem(item.headline.text)}
        shortcut="m"
        pressed={read}
        compact={compact}
        onPress={() => void onPress()}
      />
      {read && <span className={styles.read} hidden />}
    </>
  );
}
