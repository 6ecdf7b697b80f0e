import { itemPath } from '../archive/paths.ts';
import { useCitingMessages } from '../i18n/citing-messages.ts';
import type { ItemToolsProps } from '../items/item-tools.tsx';
import { ToolButton } from '../items/tool-button.tsx';
import { cite } from './cite-request.ts';

/** Cites an item; in lists by its key. */
export function CiteTool({ item: { ref, headline }, compact }: ItemToolsProps) {
  const words = useCitingMessages();
  return (
    <ToolButton
      icon="cite"
      label={words.cite}
      name={words.citeItem(headline.text)}
      shortcut="c"
      hidden={compact}
      onPress={() => cite({ name: headline.text, lang: headline.lang, path: itemPath(ref), list: () => ({ refs: [ref] }) })}
    />
  );
}
