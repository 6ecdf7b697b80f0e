import type { ListedItem } from '../archive/published/listing.ts';
import { editionName } from '../i18n/edition-name.ts';
import { useLocale } from '../i18n/messages.tsx';
import { ItemList } from '../items/item-list.tsx';
import { HiddenNote, useShown } from '../items/shown-items.tsx';

interface ShownListProps {
  items: ListedItem[];
}

/** Items of a topic or an author, each with its week; those that the reader has hidden are counted. */
export function ShownList({ items }: ShownListProps) {
  const { language, messages } = useLocale();
  const shown = useShown(items);
  return (
    <>
      <HiddenNote items={items} />
      <h2 className="visually-hidden">{messages.itemCount(shown.length)}</h2>
      <ItemList items={shown} weekOf={({ ref }) => editionName(ref.edition, language, messages)} />
    </>
  );
}
