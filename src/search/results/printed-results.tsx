import { printClause } from '../../engine/query/print-query.ts';
import type { Query } from '../../engine/query/query.ts';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from '../search-engine.ts';
import { GroupHeading } from './group-heading.tsx';
import styles from './printed-results.module.css';
import { ResultItem } from './result-item.tsx';
import { rowAt, rowCount, type ResultRow } from './result-rows.ts';

interface PrintedResultsProps {
  hits: readonly SearchHit[];
  request: SearchRequest;
  answer: SearchAnswer;
  topicName: (id: string) => string;
}

/** Everything that a search asks for, as it could be typed: what the controls show on the screen. */
function wordsOf({ clauses, filters }: Query): string {
  const said = filters.map(({ field, values }) => values.map((value) => `${field}:${value}`).join(' OR '));
  return [...clauses.map(printClause), ...said].join(' ');
}

/** The rows of a list up to the last hit that is here. */
function rowsUpTo(hits: number, answer: SearchAnswer): ResultRow[] {
  const rows: ResultRow[] = [];
  for (let row = 0, left = hits; row < rowCount(answer) && left > 0; row++) {
    const next = rowAt(answer.groups, row);
    rows.push(next);
    if (next.kind === 'hit') left--;
  }
  return rows;
}

/** The list as it is printed: every row, up to the hits that are here, under what was asked for; and how many are left out. */
export function PrintedResults({ hits, request, answer, topicName }: PrintedResultsProps) {
  const words = useSearchMessages();
  return (
    <div className={styles.printed}>
      <p>{wordsOf(request.query)}</p>
      <ul>
        {rowsUpTo(hits.length, answer).map((row, place) => {
          const hit = row.kind === 'hit' ? hits[row.rank] : undefined;
          return (
            <li key={place}>
              {row.kind === 'group' && <GroupHeading group={row.key} count={row.count} kind={request.group} />}
              {hit && <ResultItem hit={hit} level={request.group === 'none' ? 2 : 3} topicName={topicName} />}
            </li>
          );
        })}
      </ul>
      {hits.length < answer.total && <p>{words.printed(hits.length, answer.total)}</p>}
    </div>
  );
}
