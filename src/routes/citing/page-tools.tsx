import type { PageToolsProps } from '../../items/item-tools.tsx';
import { ReadCount } from '../../library/tools/read-count.tsx';
import { PageReferences } from './page-references.tsx';
import styles from './page-tools.module.css';

/** What there is for a page as a whole. */
export function PageTools({ edition, items, inline }: PageToolsProps) {
  return (
    <div className={inline ? styles.inline : styles.page} data-tools data-noprint>
      {edition !== undefined && items !== undefined && <ReadCount edition={edition} items={items} />}
      <PageReferences />
    </div>
  );
}
