import type { PublishedItem } from '../archive/published/issue.ts';
import { Icon } from '../design/icon.tsx';
import { useMessages } from '../i18n/messages.tsx';
import type { ItemSlots } from './item-article.tsx';
import { ItemBelow, ItemTools, useItemTools, type ToolItem } from './item-tools.tsx';

interface ItemActionsProps {
  item: ToolItem;
}

/** The row of what a reader can do with an item that stands on the page in full: its link, and then the tools, once their code is there. The link then copies its address. */
function ItemActions({ item }: ItemActionsProps) {
  const words = useMessages().item;
  const tools = useItemTools();
  return (
    <>
      <a href={`#${item.ref.item}`} onClick={tools?.onLink} aria-label={tools && words.copyLink(item.headline.text)} data-plain>
        <Icon name="link" />
        <span>{words.link}</span>
      </a>
      <ItemTools item={item} />
    </>
  );
}

/** What a reader can do with an item of an edition and keeps of it, in the places of its article. */
export function readerSlots(item: PublishedItem, edition: string): ItemSlots {
  const shown = { ...item, ref: { edition, item: item.id }, title: (item.paper ?? item.card)?.title };
  return { actions: <ItemActions item={shown} />, below: <ItemBelow item={shown} /> };
}
