import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './kept-list.module.css';
import { KeptItemRow } from './kept-row.tsx';
import type { KeptRow } from './kept-view.ts';

/** About the height of a row, in pixels, until it is measured. */
const ROW_HEIGHT = 90;

interface KeptListProps {
  rows: readonly KeptRow[];
  selected: ReadonlySet<string>;
  onSelect: (about: string, selected: boolean) => void;
  /** What a group's heading says. */
  groupName: (key: string) => ReactNode;
}

/** What is saved. Only the rows near the window are in the page, however many there are. */
export function KeptList({ rows, selected, onSelect, groupName }: KeptListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: top,
  });
  const shown = virtualizer.getVirtualItems();
  return (
    <div ref={list} style={{ blockSize: virtualizer.getTotalSize() }} className={styles.list}>
      <ul style={{ transform: `translateY(${(shown[0]?.start ?? top) - top}px)` }}>
        {shown.map(({ index, key }) => {
          const row = rows[index];
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
            >
              {row?.kind === 'group' && (
                <h2>
                  <span>{groupName(row.key)}</span>
                  <i>{row.count}</i>
                </h2>
              )}
              {row?.kind === 'entry' && (
                <KeptItemRow
                  entry={row.entry}
                  selected={selected.has(row.entry.about)}
                  onSelect={onSelect}
                  settled={!virtualizer.isScrolling}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
