import type { PublishedItem } from '../archive/published/issue.ts';
import { dayName } from '../i18n/format.ts';
import { useLocale } from '../i18n/messages.tsx';
import styles from './item-corrections.module.css';
import { RichTextView } from './rich-text-view.tsx';

interface ItemCorrectionsProps {
  corrections: NonNullable<PublishedItem['corrections']>;
}

/** What was wrong in an item and is now right, with the day on which it was mended. */
export function ItemCorrections({ corrections }: ItemCorrectionsProps) {
  const { language, messages } = useLocale();
  return (
    <ul className={styles.corrections} aria-label={messages.item.corrections}>
      {corrections.map(({ day, text }, index) => (
        <li key={index}>
          <b>{`${messages.item.corrected} `}</b>
          <time dateTime={day} suppressHydrationWarning>
            {dayName(day, language)}
          </time>
          <div lang={text.lang}>
            <RichTextView blocks={text.blocks} />
          </div>
        </li>
      ))}
    </ul>
  );
}
