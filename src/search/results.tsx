import { useQueries } from '@tanstack/react-query';
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { ListLinks } from '../design/list-links.tsx';
import { PAGE_SIZE, type SearchAnswer, type SearchEngine, type SearchHit, type SearchRequest } from './engine.ts';
import { GroupHeading } from './group-heading.tsx';
import { ResultItem } from './result-item.tsx';
import { rowAt, rowCount } from './result-rows.ts';
import styles from './results.module.css';
import { hitsQuery } from './search-query.ts';

/** About the height of a result, in pixels, until it is measured. */
const ROW_HEIGHT = 170;

/** Heights measured in lists that were left, by search, so that coming back finds the same place. */
const measured = new Map<string, VirtualItem[]>();

interface ResultsProps {
  search: SearchEngine;
  request: SearchRequest;
  answer: SearchAnswer;
  topicName: (id: string) => string;
}

/** The hits at some places of the list; those of pages that are still on their way are absent. */
function useHits(
  search: SearchEngine,
  request: SearchRequest,
  places: readonly number[],
): { hits: Map<number, SearchHit>; retry: (() => void) | undefined } {
  const pages = [...new Set(places.map((place) => Math.floor(place / PAGE_SIZE)))];
  const answers = useQueries({ queries: pages.map((page) => hitsQuery(search, request, page)) });
  const hits = new Map<number, SearchHit>();
  answers.forEach(({ data }, i) => data?.forEach((hit, offset) => hits.set((pages[i] ?? 0) * PAGE_SIZE + offset, hit)));
  const failed = answers.filter(({ isError }) => isError);
  return { hits, retry: failed.length > 0 ? () => failed.forEach(({ refetch }) => void refetch()) : undefined };
}

/** What was found. Only the rows near the window are in the page, however many there are. */
export function Results({ search, request, answer, topicName }: ResultsProps) {
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  const key = JSON.stringify(request);
  const count = rowCount(answer);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
    scrollMargin: offset,
    initialMeasurementsCache: measured.get(key) ?? [],
  });
  // After the paint, when reading it costs no layout: it only has to be about right.
  useEffect(() => setOffset(list.current?.offsetTop ?? 0), [answer]);
  // The rows stay and take other hits in: building them anew at each key is what would take time.
  useEffect(() => {
    return () => void measured.set(key, virtualizer.measurementsCache);
  }, [key, virtualizer]);
  const rows = virtualizer.getVirtualItems();
  const shown = rows.map((row) => ({ row, content: rowAt(answer.groups, row.index) }));
  const { hits, retry } = useHits(
    search,
    request,
    shown.flatMap(({ content }) => (content.kind === 'hit' ? [content.place] : [])),
  );
  return (
    <>
      {retry && (
        <p className={styles.failed} role="alert">
          {messages.search.incomplete}{' '}
          <button type="button" onClick={retry}>
            {messages.error.retry}
          </button>
        </p>
      )}
      <div ref={list} className={styles.list} style={{ blockSize: virtualizer.getTotalSize() }}>
        <ListLinks>
          <ul style={{ transform: `translateY(${(rows[0]?.start ?? offset) - offset}px)` }}>
            {shown.map(({ row, content }) => {
              const hit = content.kind === 'hit' ? hits.get(content.place) : undefined;
              return (
                <li
                  key={row.key}
                  ref={virtualizer.measureElement}
                  data-index={row.index}
                  className={styles.row}
                  aria-posinset={row.index + 1}
                  aria-setsize={count}
                >
                  {content.kind === 'group' ? (
                    <GroupHeading group={content.key} count={content.count} kind={request.group} />
                  ) : hit ? (
                    <ResultItem hit={hit} level={request.group === 'none' ? 2 : 3} topicName={topicName} />
                  ) : (
                    <div className={styles.waiting} style={{ blockSize: ROW_HEIGHT }} />
                  )}
                </li>
              );
            })}
          </ul>
        </ListLinks>
      </div>
    </>
  );
}
