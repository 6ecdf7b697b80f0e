import { vi } from 'vitest';
import { printQuery } from '../../../src/engine/query/print-query.ts';
import { SearchClient } from '../../../src/search/worker/search-client.ts';
import type { IndexSource, ToWorker } from '../../../src/search/worker/worker-protocol.ts';
import { answer, hit } from '../documents.ts';
import { fakeWorker, type FakeWorker } from '../ports.ts';

/** What clients open that do not say otherwise. */
export const INDEX: IndexSource = { root: 'https://reader.example/data/search/0123456789ab.bin', sections: ['papers', 'other'] };

/** What a worker does with what it is sent. */
export type Behaviour = (message: ToWorker, worker: FakeWorker) => void;

/** Says nothing, as while the index is on its way. */
export const silent: Behaviour = () => {};

/** Has its index open at once, and leaves searches to the test. */
export const opening: Behaviour = (message, worker) => {
  if (message.kind === 'open') queueMicrotask(() => worker.receive({ kind: 'opened' }));
};

/** Also answers: with as many hits as the text is long, and with one hit for each page that names it. */
export const answering: Behaviour = (message, worker) => {
  opening(message, worker);
  if (message.kind === 'search')
    queueMicrotask(() => worker.receive({ kind: 'answer', id: message.id, answer: answer(printQuery(message.request.query).length) }));
  if (message.kind === 'hits')
    queueMicrotask(() =>
      worker.receive({ kind: 'found', id: message.id, hits: [hit(`${printQuery(message.request.query)} ${message.from}–${message.to}`)] }),
    );
};

/** A client, the workers that it has started, and its search for the index. The first worker behaves as listed first, and so on; the last behaviour holds from then on. */
export function client(behaviours: readonly Behaviour[], find: () => Promise<IndexSource> = async () => INDEX) {
  const workers: FakeWorker[] = [];
  const index = vi.fn(find);
  const search = new SearchClient(() => {
    const worker = fakeWorker(behaviours[workers.length] ?? behaviours.at(-1));
    workers.push(worker);
    return worker;
  }, index);
  return { search, workers, index };
}

/** Remembers how a promise ends, so that it can be looked at without waiting for it. */
export function outcome<T>(promise: Promise<T>): { done: boolean; value?: T; error?: unknown } {
  const seen: { done: boolean; value?: T; error?: unknown } = { done: false };
  promise.then(
    (value) => Object.assign(seen, { done: true, value }),
    (error: unknown) => Object.assign(seen, { done: true, error }),
  );
  return seen;
}
