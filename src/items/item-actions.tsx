import type { PublishedItem } from '../archive/published.ts';
import { Icon } from '../design/icon.tsx';
import { useMessages } from '../i18n/messages.tsx';
import { ItemTools, useItemTools } from './item-tools.tsx';

interface ItemActionsProps {
  item: PublishedItem;
  edition: string;
}

/** The row of what a reader can do with an item that stands on the page in full: its link, and then the tools, once their code is there. The link then copies its address. */
export function ItemActions({ item, edition }: ItemActionsProps) {
  const words = useMessages().item;
  const tools = useItemTools();
  return (
    <>
      <a href={`#${item.id}`} onClick={tools?.onLink} aria-label={tools && words.copyLink(item.headline.text)} data-plain>
        <Icon name="link" />
        <span>{words.link}</span>
      </a>
      <ItemTools item={{ ...item, ref: { edition, item: item.id }, title: (item.paper ?? item.card)?.title }} />
    </>
  );
}
