import { expect, test, vi } from 'vitest';
import { printQuery } from '../../../src/engine/query/print-query.ts';
import type { SearchEngine } from '../../../src/search/search-engine.ts';
import { serveSearch } from '../../../src/search/worker/serve-search.ts';
import type { FromWorker, IndexSource, ToWorker } from '../../../src/search/worker/worker-protocol.ts';
import { answer, hit, request } from '../documents.ts';
import { fakeEngine, fakePort, settle } from '../ports.ts';
import { INDEX } from './clients.ts';

const OPEN: ToWorker = { kind: 'open', index: INDEX };

/** A port that is served by an engine which answers by hand; `open` may take the place of opening it. */
function served(open?: (index: IndexSource) => Promise<SearchEngine>) {
  const engine = fakeEngine();
  const port = fakePort<ToWorker, FromWorker>();
  const openEngine = vi.fn(open ?? (async () => engine));
  serveSearch(port, openEngine);
  return { port, engine, openEngine };
}

test('a search is answered once its index is open', async () => {
  const { port, engine, openEngine } = served();
  port.receive(OPEN);
  port.receive({ kind: 'search', id: 7, request: request('gan') });
  await settle();
  expect(openEngine).toHaveBeenCalledExactlyOnceWith(INDEX);
  expect(port.posted).toEqual([{ kind: 'opened' }]);
  expect(engine.asked.map((each) => each.request)).toEqual([request('gan')]);
  engine.asked[0]?.answer(answer(3));
  await settle();
  expect(port.posted).toEqual([{ kind: 'opened' }, { kind: 'answer', id: 7, answer: answer(3) }]);
});

test('the index is opened once, however often it is asked for', async () => {
  const { port, openEngine } = served();
  port.receive(OPEN);
  port.receive(OPEN);
  await settle();
  port.receive(OPEN);
  await settle();
  expect(openEngine).toHaveBeenCalledTimes(1);
  expect(port.posted).toEqual([{ kind: 'opened' }, { kind: 'opened' }, { kind: 'opened' }]);
});

test('a search that is dropped before its turn costs the engine nothing', async () => {
  const { port, engine } = served();
  port.receive(OPEN);
  await settle();
  port.receive({ kind: 'search', id: 1, request: request('g') });
  port.receive({ kind: 'search', id: 2, request: request('ga') });
  port.receive({ kind: 'drop', id: 1 });
  await settle();
  expect(engine.asked.map((each) => printQuery(each.request.query))).toEqual(['ga']);
});

test('a search that is dropped while it runs is aborted, and neither answered nor failed', async () => {
  const { port, engine } = served();
  port.receive(OPEN);
  port.receive({ kind: 'search', id: 1, request: request('g') });
  port.receive({ kind: 'search', id: 2, request: request('ga') });
  await settle();
  port.receive({ kind: 'drop', id: 1 });
  expect(engine.asked.map((each) => each.signal?.aborted)).toEqual([true, false]);
  engine.asked[0]?.fail(engine.asked[0].signal?.reason);
  engine.asked[1]?.answer(answer(2));
  await settle();
  expect(port.posted).toEqual([{ kind: 'opened' }, { kind: 'answer', id: 2, answer: answer(2) }]);
});

test('a search that fails says why, and the next one works', async () => {
  const { port, engine } = served();
  port.receive(OPEN);
  port.receive({ kind: 'search', id: 1, request: request('a') });
  port.receive({ kind: 'search', id: 2, request: request('b') });
  await settle();
  engine.asked[0]?.fail(new Error('out of luck'));
  engine.asked[1]?.answer(answer(1));
  await settle();
  expect(port.posted.slice(1)).toEqual([
    { kind: 'failed', id: 1, message: 'out of luck' },
    { kind: 'answer', id: 2, answer: answer(1) },
  ]);
});

test('an opening that fails says why, and a later one tries again', async () => {
  const engine = fakeEngine();
  let times = 0;
  const { port } = served(async (root) => {
    times += 1;
    if (times === 1) throw new Error(`no ${root}`);
    return engine;
  });
  port.receive(OPEN);
  await settle();
  expect(port.posted).toEqual([{ kind: 'open-failed', message: `no ${INDEX}` }]);
  port.receive(OPEN);
  port.receive({ kind: 'search', id: 1, request: request('a') });
  await settle();
  engine.asked[0]?.answer(answer(5));
  await settle();
  expect(port.posted.slice(1)).toEqual([{ kind: 'opened' }, { kind: 'answer', id: 1, answer: answer(5) }]);
});

test('hits are handed over by number, from the engine that searches', async () => {
  const { port, engine } = served();
  port.receive(OPEN);
  port.receive({ kind: 'hits', id: 3, request: request('gan'), from: 40, to: 80 });
  await settle();
  expect(engine.askedHits.map(({ request: { query }, from, to }) => [printQuery(query), from, to])).toEqual([['gan', 40, 80]]);
  engine.askedHits[0]?.answer([hit('swap'), hit('small')]);
  await settle();
  expect(port.posted.slice(1)).toEqual([{ kind: 'found', id: 3, hits: [hit('swap'), hit('small')] }]);
});

test('hits that are dropped are aborted, and those that fail say why', async () => {
  const { port, engine } = served();
  port.receive(OPEN);
  for (const id of [1, 2, 3]) port.receive({ kind: 'hits', id, request: request('gan'), from: 0, to: 40 });
  port.receive({ kind: 'drop', id: 1 });
  await settle();
  expect(engine.askedHits).toHaveLength(2);
  port.receive({ kind: 'drop', id: 2 });
  expect(engine.askedHits.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
  engine.askedHits[0]?.answer([hit('late')]);
  engine.askedHits[1]?.fail(new Error('no texts'));
  await settle();
  expect(port.posted.slice(1)).toEqual([{ kind: 'failed', id: 3, message: 'no texts' }]);
});

test('what waits for an index that cannot be opened fails with the reason', async () => {
  const { port } = served(() => Promise.reject(new Error('no network')));
  port.receive(OPEN);
  port.receive({ kind: 'search', id: 1, request: request('a') });
  await settle();
  expect(port.posted).toEqual(
    expect.arrayContaining([
      { kind: 'open-failed', message: 'no network' },
      { kind: 'failed', id: 1, message: 'no network' },
    ]),
  );
});

test('a search before anything is open fails and says what to do', async () => {
  const { port } = served();
  port.receive({ kind: 'search', id: 1, request: request('a') });
  await settle();
  expect(port.posted).toEqual([{ kind: 'failed', id: 1, message: 'search has no index open: send open first' }]);
});

test('to drop what is unknown or answered does nothing', async () => {
  const { port } = served();
  port.receive({ kind: 'drop', id: 99 });
  await settle();
  expect(port.posted).toEqual([]);
});
