import { useQueries } from '@tanstack/react-query';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import { useItemTools } from '../../items/item-tools.tsx';
import { HiddenNote } from '../../items/shown-items.tsx';
import { PAGE_SIZE, type SearchAnswer, type SearchEngine, type SearchHit, type SearchRequest } from '../search-engine.ts';
import { hitsQuery } from '../state/search-query.ts';
import { FailedNotice } from './failed-notice.tsx';
import { GroupHeading } from './group-heading.tsx';
import { PrintedResults } from './printed-results.tsx';
import { ResultItem } from './result-item.tsx';
import { rowAt, rowCount } from './result-rows.ts';
import styles from './results.module.css';
import { useHitsToPrint } from './use-hits-to-print.ts';
import { ROW_HEIGHT, useListRows } from './use-list-rows.ts';
import { usePrinting } from './use-printing.ts';

interface ResultsProps {
  search: SearchEngine;
  request: SearchRequest;
  answer: SearchAnswer;
  /** Whether the reader has paused, so that there is time to measure. */
  settled: boolean;
  topicName: (id: string) => string;
}

/** The hits of some ranks of the list; those of pages that are still on their way are absent. */
function useHits(
  search: SearchEngine,
  request: SearchRequest,
  { first, total }: Pick<SearchAnswer, 'first' | 'total'>,
  ranks: readonly number[],
): { hits: Map<number, SearchHit>; retry: (() => void) | undefined } {
  const hits = new Map(first.entries());
  const wanted = ranks.filter((rank) => rank < total && !hits.has(rank));
  const pages = [...new Set(wanted.map((rank) => Math.floor(rank / PAGE_SIZE)))];
  const answers = useQueries({ queries: pages.map((page) => hitsQuery(search, request, page)) });
  answers.forEach(({ data }, i) => data?.forEach((hit, offset) => hits.set((pages[i] ?? 0) * PAGE_SIZE + offset, hit)));
  const failed = answers.filter(({ isError }) => isError);
  return { hits, retry: failed.length > 0 ? () => failed.forEach(({ refetch }) => void refetch()) : undefined };
}

/** What was found. Only the rows near the window are in the page, however many there are; on paper, a list of its own. */
export function Results({ search, request, answer, settled, topicName }: ResultsProps) {
  const words = useSearchMessages();
  const count = rowCount(answer);
  const { virtualizer, list, top, height, measures } = useListRows(JSON.stringify(request), count, settled);
  const rows = virtualizer.getVirtualItems();
  const shown = rows.map((row) => ({ row, content: rowAt(answer.groups, row.index) }));
  const ranks = shown.flatMap(({ content }) => (content.kind === 'hit' ? [content.rank] : []));
  // Who has begun to scroll finds the next page there.
  if ((virtualizer.scrollOffset ?? 0) > 0) ranks.push((ranks.at(-1) ?? 0) + PAGE_SIZE);
  const { hits, retry } = useHits(search, request, answer, ranks);
  const hides = useItemTools()?.hides;
  const printing = usePrinting();
  const hitsToPrint = useHitsToPrint({ search, request, answer, settled, printing });
  return (
    <>
      <HiddenNote items={[...hits.values()].map(({ ref }) => ({ ref }))} />
      {retry && <FailedNotice message={words.incomplete} retry={retry} />}
      {printing && <PrintedResults hits={hitsToPrint} request={request} answer={answer} topicName={topicName} />}
      <div
        ref={list}
        className={styles.list}
        style={rows.length < count ? { blockSize: height } : undefined}
        data-printing={printing || undefined}
      >
        <ul style={{ transform: `translateY(${(rows[0]?.start ?? top) - top}px)` }}>
          {shown.map(({ row, content }) => {
            const hit = content.kind === 'hit' ? hits.get(content.rank) : undefined;
            return (
              <li
                // The rows stay and take other hits in: building them again at each keystroke is what would take time.
                key={row.index}
                ref={measures ? virtualizer.measureElement : undefined}
                data-index={row.index}
                className={styles.row}
                aria-posinset={row.index + 1}
                aria-setsize={count}
              >
                {content.kind === 'group' ? (
                  <GroupHeading group={content.key} count={content.count} kind={request.group} />
                ) : hit ? (
                  !hides?.({ ref: hit.ref }) && <ResultItem hit={hit} level={request.group === 'none' ? 2 : 3} topicName={topicName} />
                ) : (
                  <div className={styles.waiting} style={{ blockSize: ROW_HEIGHT }} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
