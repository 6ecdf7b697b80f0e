import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { ItemToolsProps } from '../../items/item-tools.tsx';
import { ToolButton } from '../../items/tool-button.tsx';
import { askToMute } from './mute-request.ts';

/** Mutes what an item is about, who wrote it, where it is, or a word, by its key; for a pointer it is in the menu. */
export function MuteTool({ item: { ref, headline } }: ItemToolsProps) {
  const words = useLibraryMessages();
  return (
    <ToolButton
      icon="more"
      label={words.mute}
      name={words.muteFrom(headline.text)}
      shortcut="x"
      hidden
      onPress={() => askToMute({ ref, headline })}
    />
  );
}
