import { TextButton } from '../../design/buttons/text-button.tsx';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import type { PageToolsProps } from '../../items/item-tools.tsx';
import { ReadCount } from '../../library/tools/read-count.tsx';
import { PlaceOffer } from '../../library/visits/place-offer.tsx';
import { useOpenPalette } from '../../shell/palette/use-open-palette.ts';
import { PageReferences } from './page-references.tsx';
import styles from './page-tools.module.css';

/** What there is for a page as a whole. */
export function PageTools({ edition, items, inline }: PageToolsProps) {
  const words = useLibraryMessages();
  const openPalette = useOpenPalette();
  return (
    <div className={inline ? styles.inline : styles.page} data-tools data-noprint>
      {edition !== undefined && items !== undefined && <ReadCount edition={edition} items={items} />}
      <PageReferences />
      <PlaceOffer />
      <TextButton onClick={openPalette}>{words.goAnywhere}</TextButton>
    </div>
  );
}
