import { clauseDocs, type DocumentSet, ranksOnly, type FilterSource } from '../filter/clause-filter.ts';
import type { Query, QueryClause, QueryTerm } from '../query/parse-query.ts';
import { queryWords } from '../query/query-words.ts';
import type { Slot } from './expanded-term.ts';
import { planSlots } from './term-planner.ts';

/** A query made ready: slots to rank by, and the sets of its filtering clauses. */
export interface QueryPlan {
  slots: Slot[];
  filters: { clause: QueryClause; docs: DocumentSet }[];
}

const textOf = (term: QueryTerm): string => (term.kind !== 'field' ? term.text : term.field === 'title' ? term.value : '');

/** The text by which a query ranks: its words, phrases and titles, in order. */
export function rankingText({ clauses }: Query): string {
  return clauses
    .filter((clause) => !clause.not)
    .flatMap((clause) => clause.options.map(textOf))
    .filter((text) => text !== '')
    .join(' ');
}

/** Plans a query. `typing`: the last word may still be being typed. */
export async function planQuery({ clauses }: Query, typing: boolean, source: FilterSource): Promise<QueryPlan> {
  const slotsOf = async (text: string, unfinished: boolean) => {
    const words = queryWords(text).map((word) => ({ ...word, unfinished: unfinished && word.unfinished }));
    return planSlots(words, source);
  };
  // Neighbouring words are planned as one text, so that few shot is also looked for as fewshot.
  const groups: { text: string; clause: QueryClause; last: boolean }[] = [];
  for (const [i, clause] of clauses.entries()) {
    if (clause.not) continue;
    const text = clause.options.map(textOf).join(' ').trim();
    const before = groups.at(-1);
    const last = i === clauses.length - 1;
    if (ranksOnly(clause) && before !== undefined && ranksOnly(before.clause) && clauses[i - 1] === before.clause) {
      groups[groups.length - 1] = { text: `${before.text} ${text}`, clause, last };
    } else if (text !== '') groups.push({ text, clause, last });
  }
  const planned = await Promise.all(
    groups.map(async ({ text, clause, last }) => {
      const slots = await slotsOf(text, typing && last && ranksOnly(clause));
      return { clause, slots: clause.options.length > 1 ? [eitherSlot(slots)] : slots };
    }),
  );
  const filters = await Promise.all(
    clauses
      .filter((clause) => !ranksOnly(clause))
      .map(async (clause) => {
        const slot = planned.find((group) => group.clause === clause)?.slots[0];
        return { clause, docs: await clauseDocs(clause, slot, source) };
      }),
  );
  return { slots: planned.flatMap((group) => group.slots).map((slot, i) => (i === 0 ? { ...slot, step: 0 } : slot)), filters };
}

/** One slot for all words of which any will do. */
function eitherSlot(slots: readonly Slot[]): Slot {
  return {
    text: slots.map((slot) => slot.text).join(' '),
    source: slots.map((slot) => slot.text).join(' '),
    group: {},
    factor: 1,
    step: 1,
    alternatives: slots.flatMap((slot) => slot.alternatives),
  };
}
