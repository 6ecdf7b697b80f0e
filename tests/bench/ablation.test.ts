import { expect, test } from 'vitest';
import { EXPANSION, MOST_TERMS } from '../../src/engine/rank/expansion-weights.ts';
import { NEIGHBOURS, RERANK, SCORE } from '../../src/engine/rank/weights.ts';
import { type AblationFigures, runAblation } from './ablation.ts';

test('an ablation measures the ranking as it is, then without each part, and leaves the weights as they were', async () => {
  const weights = () => JSON.stringify([EXPANSION, MOST_TERMS, NEIGHBOURS, RERANK, SCORE]);
  const before = weights();
  const docs = [
    { id: 'one', title: 'Herons', summary: 'Herons fish in the morning, and herons rest.' },
    { id: 'two', title: 'Otters', summary: 'Otters swim all day.' },
  ];
  const queries = [{ q: 'heron', gold: 'one', cls: 'inflection' }];
  const shown: [string, AblationFigures][] = [];
  const report = await runAblation({ docs, queries: [{ q: 'which birds fish', relevant: { one: 1 } }] }, [{ docs, queries }], (...row) =>
    shown.push(row),
  );
  expect(weights()).toBe(before);
  expect(Object.entries(report)).toEqual(shown);
  expect(shown[0]).toEqual(['as it is', { questions: { ndcg10: 1, mrr10: 1 }, keywords: { ndcg10: 1, mrr10: 1 }, knownItems: 1 }]);
  expect(shown.length).toBeGreaterThan(12);
});
