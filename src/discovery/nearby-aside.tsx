import type { ReactNode } from 'react';
import { itemPath } from '../archive/addresses/paths.ts';
import type { ListedItem } from '../archive/published/listing.ts';
import { PageLink } from '../design/links/page-link.tsx';
import { LocalSpan } from '../design/local-span.tsx';
import { editionName } from '../i18n/edition-name.ts';
import { useLocale } from '../i18n/messages.tsx';
import styles from './nearby-aside.module.css';

interface NearbyAsideProps {
  label: string;
  children: ReactNode;
}

/** What is near a topic or an author, beside its items. */
export function NearbyAside({ label, children }: NearbyAsideProps) {
  return (
    <aside className={styles.nearby} aria-label={label}>
      {children}
    </aside>
  );
}

/** A topic or a person beside a page, and how many items they share with it. */
export interface NearbyEntry {
  name: string;
  to: string;
  /** The count in words, with where just those items are; undefined where it goes without saying. */
  shared?: { words: string; to: string } | undefined;
}

interface NearbySectionProps {
  title: string;
  entries: readonly NearbyEntry[];
  /** What else is to be said of them. */
  children?: ReactNode;
}

/** Topics or people with how much they share; nothing where there are none. */
export function NearbySection({ title, entries, children }: NearbySectionProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ name, to, shared }) => (
          <li key={to}>
            <PageLink to={to}>{name}</PageLink>
            {shared && <PageLink to={shared.to}>{shared.words}</PageLink>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

interface ItemLineProps {
  /** What the item is here: the first, the latest. */
  label: string;
  item: ListedItem;
}

/** An item by its headline, with what it is here and its week. */
export function ItemLine({ label, item }: ItemLineProps) {
  const { language, messages } = useLocale();
  return (
    <p>
      <small>{`${label} · ${editionName(item.ref.edition, language, messages)}`}</small>
      <PageLink to={itemPath(item.ref)}>
        <LocalSpan text={item.headline} />
      </PageLink>
    </p>
  );
}
