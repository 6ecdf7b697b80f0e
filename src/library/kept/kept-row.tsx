import { memo } from 'react';
import { itemPath } from '../../archive/addresses/paths.ts';
import { OutsideLink } from '../../design/links/outside-link.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { editionName } from '../../i18n/edition-name.ts';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { ItemTools } from '../../items/item-tools.tsx';
import { KeptNote } from '../notes/kept-note.tsx';
import type { KeptEntry } from './kept-entries.ts';
import styles from './kept-row.module.css';
import { keptHeadline } from './kept-view.ts';
import { useArchiveItem } from './use-archive-item.ts';

interface KeptRowProps {
  entry: KeptEntry;
  selected: boolean;
  onSelect: (about: string, selected: boolean) => void;
  /** Whether the reader rests here, so that the archive may be asked for what it has now. */
  settled: boolean;
}

/** Something kept: its headline and title, its week, its note and labels, and a box to choose it with others. */
export const KeptItemRow = memo(function KeptItemRow({ entry, selected, onSelect, settled }: KeptRowProps) {
  const words = useSavedMessages();
  const { language, messages } = useLocale();
  const { accent } = useSections();
  const { about, ref, item } = entry;
  const { item: now, missing } = useArchiveItem(ref, settled);
  const headline = now?.headline ?? keptHeadline(entry, language);
  const { title } = item;
  const url = now?.url ?? item.url;
  const shownTitle = title && { text: title.text, ...(title.lang !== language && title.lang !== undefined && { lang: title.lang }) };
  const shown = { ref, headline, section: item.section, topics: item.topics, title: shownTitle, url, paper: item };
  return (
    <article className={styles.row} data-accent={accent(item.section)} data-item data-about={about} tabIndex={-1}>
      <label className={styles.choose}>
        <input type="checkbox" checked={selected} onChange={(event) => onSelect(about, event.currentTarget.checked)} />
        <span className="visually-hidden">{words.chooseItem(headline.text)}</span>
      </label>
      <div>
        <h3>
          {missing ? (
            <LocalSpan text={headline} />
          ) : (
            <PageLink to={itemPath(ref)}>
              <LocalSpan text={headline} />
            </PageLink>
          )}
        </h3>
        <p>
          {shownTitle &&
            (url ? (
              <OutsideLink href={url}>
                <LocalSpan text={shownTitle} />
              </OutsideLink>
            ) : (
              <LocalSpan text={shownTitle} />
            ))}
          {shownTitle && <span>{' · '}</span>}
          <span className={styles.week}>{editionName(ref.edition, language, messages)}</span>
          {missing && <span>{' · '}</span>}
          {missing && <b>{words.missing}</b>}
        </p>
        <KeptNote item={shown} />
      </div>
      <ItemTools item={shown} compact />
    </article>
  );
});
