import type { MouseEvent } from 'react';
import { ownId } from '../../archive/ids.ts';
import type { LocalText } from '../../archive/languages.ts';
import type { Accent } from '../../archive/sections.ts';
import { Icon } from '../../design/icon.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import styles from './contents.module.css';

/** The id by which the bottom bar's button opens the contents. */
export const CONTENTS_ID = ownId('contents');

/** A part of a page in its table of contents; `anchor` is its id, and `items` are anchors under it. */
export interface ContentsGroup {
  anchor: string;
  name: string;
  /** That of its section. */
  accent?: Accent | undefined;
  count: number;
  items: { anchor: string; text: LocalText }[];
}

interface ContentsProps {
  label: string;
  groups: readonly ContentsGroup[];
}

function closeSheet(event: MouseEvent): void {
  const contents = event.currentTarget.closest<HTMLElement>(':popover-open');
  contents?.hidePopover();
}

/**
 * What a page holds: at its side on wide screens, a sheet from the bottom bar on narrow ones (one element serves both).
 * Behind the sheet lies a scrim that is part of the popover, so that a tap beside the sheet closes it and does nothing else.
 */
export function Contents({ label, groups }: ContentsProps) {
  const { week } = useMessages();
  return (
    <nav id={CONTENTS_ID} className={styles.contents} popover="auto" aria-label={label} data-addressed data-noprint>
      <button
        type="button"
        className={styles.scrim}
        popoverTarget={CONTENTS_ID}
        popoverTargetAction="hide"
        tabIndex={-1}
        aria-hidden="true"
      />
      <div className={styles.sheet}>
        <button type="button" className={styles.close} popoverTarget={CONTENTS_ID} popoverTargetAction="hide" aria-label={week.close}>
          <Icon name="close" />
        </button>
        {groups.map(({ anchor: group, name, accent, count, items }) => (
          <div key={group} data-accent={accent}>
            <a className={styles.section} href={`#${group}`} onClick={closeSheet} data-plain>
              <span>{name}</span>
              <span>{count}</span>
            </a>
            {items.length > 0 && (
              <ol>
                {items.map(({ anchor, text }) => (
                  <li key={anchor}>
                    <a href={`#${anchor}`} onClick={closeSheet} data-plain>
                      <LocalSpan text={text} />
                    </a>
                  </li>
                ))}
              </ol>
            )}
          </div>
        ))}
      </div>
    </nav>
  );
}
