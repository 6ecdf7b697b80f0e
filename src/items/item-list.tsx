import { itemPath } from '../archive/addresses/paths.ts';
import { printItemRef } from '../archive/item-ref.ts';
import type { ListedItem } from '../archive/published/listing.ts';
import { Icon } from '../design/icon.tsx';
import { OutsideLink } from '../design/links/outside-link.tsx';
import { PageLink } from '../design/links/page-link.tsx';
import { LocalSpan } from '../design/local-span.tsx';
import { useSections } from '../i18n/use-sections.ts';
import styles from './item-list.module.css';
import { ItemTools } from './item-tools.tsx';

interface ItemListProps {
  items: readonly ListedItem[];
  /** The name of the week that an item is in, shown after it; left out where the heading says it. */
  weekOf?: ((item: ListedItem) => string | undefined) | undefined;
}

/** Items as a roll-up lists them: headline, title, where it is. */
export function ItemList({ items, weekOf }: ItemListProps) {
  const { accent } = useSections();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={printItemRef(item.ref)} data-accent={accent(item.section)} data-item tabIndex={-1}>
          <h3>
            <PageLink to={itemPath(item.ref)}>
              <LocalSpan text={item.headline} />
            </PageLink>
          </h3>
          {(item.title || weekOf) && (
            <p>
              {item.title &&
                (item.url ? (
                  <OutsideLink href={item.url}>
                    <LocalSpan text={item.title} />
                    <Icon name="external" />
                  </OutsideLink>
                ) : (
                  <LocalSpan text={item.title} />
                ))}
              {item.title && weekOf && <span>{' · '}</span>}
              {weekOf && <span className={styles.week}>{weekOf(item)}</span>}
            </p>
          )}
          <ItemTools item={item} compact />
        </li>
      ))}
    </ul>
  );
}
