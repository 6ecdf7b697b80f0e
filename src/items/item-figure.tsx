import { isWebAddress } from '../archive/addresses/web-address.ts';
import type { PublishedItem } from '../archive/published/issue.ts';
import { LocalSpan } from '../design/local-span.tsx';
import styles from './item-figure.module.css';

interface ItemFigureProps {
  figure: NonNullable<PublishedItem['figure']>;
}

/** The address of a figure: those of the archive stand below `data/`, others are addresses already. */
function addressOf(src: string): string {
  return isWebAddress(src) ? src : `${import.meta.env.BASE_URL}data/${src}`;
}

/** An item's figure, with its description below it. Its size is known, so that nothing moves when it arrives. */
export function ItemFigure({ figure }: ItemFigureProps) {
  return (
    <figure className={styles.figure}>
      <img
        src={addressOf(figure.src)}
        alt={figure.alt.text}
        lang={figure.alt.lang}
        width={figure.width}
        height={figure.height}
        loading="lazy"
        decoding="async"
      />
      {figure.alt.text && (
        <figcaption aria-hidden="true">
          <LocalSpan text={figure.alt} />
        </figcaption>
      )}
    </figure>
  );
}
