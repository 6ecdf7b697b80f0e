import { itemPath } from '../archive/addresses/paths.ts';
import { useLibraryMessages } from '../i18n/library/library-messages.ts';
import type { ItemToolsProps, ToolItem } from '../items/item-tools.tsx';
import { ToolButton } from '../items/tool-button.tsx';
import { cite } from './cite-request.ts';

/** Asks for the panel with an item's reference. */
export function citeItem({ ref, headline }: ToolItem): void {
  cite({ name: headline.text, lang: headline.lang, path: itemPath(ref), list: () => ({ refs: [ref] }) });
}

/** Cites an item. In lists by its key or the menu. */
export function CiteTool({ item, compact }: ItemToolsProps) {
  const words = useLibraryMessages();
  return (
    <ToolButton
      icon="cite"
      label={words.cite}
      name={words.citeItem(item.headline.text)}
      shortcut="c"
      hidden={compact}
      onPress={() => citeItem(item)}
    />
  );
}
