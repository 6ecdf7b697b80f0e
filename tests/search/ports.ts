import type { SearchAnswer, SearchEngine, SearchHit, SearchRequest } from '../../src/search/search-engine.ts';
import type { WorkerPort } from '../../src/search/worker/search-client.ts';
import type { FromWorker, Port, ToWorker } from '../../src/search/worker/worker-protocol.ts';

/** Lets all that has been promised, posted or set for now happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** One end of a worker's messages: what was posted from here, and a way to send something here. */
export interface FakePort<Incoming, Outgoing> extends Port<Incoming, Outgoing> {
  posted: Outgoing[];
  receive: (message: Incoming) => void;
}

/** Makes such an end; `onPost` sees what is posted as it is posted. */
export function fakePort<Incoming, Outgoing>(onPost: (message: Outgoing) => void = () => {}): FakePort<Incoming, Outgoing> {
  const port: FakePort<Incoming, Outgoing> = {
    posted: [],
    onmessage: null,
    postMessage(message) {
      // A real port passes copies.
      const copy = structuredClone(message);
      port.posted.push(copy);
      onPost(copy);
    },
    receive: (message) => port.onmessage?.({ data: structuredClone(message) } as MessageEvent<Incoming>),
  };
  return port;
}

/** A worker as the page sees it, answered by hand. */
export interface FakeWorker extends FakePort<FromWorker, ToWorker>, WorkerPort {
  terminated: boolean;
  /** Fails as a worker does whose code cannot be loaded or throws. */
  break: (message: string) => void;
}

/** Makes such a worker; `onPost` may answer. */
export function fakeWorker(onPost: (message: ToWorker, worker: FakeWorker) => void = () => {}): FakeWorker {
  const worker: FakeWorker = Object.assign(
    fakePort<FromWorker, ToWorker>((message) => onPost(message, worker)),
    {
      terminated: false,
      terminate: () => {
        worker.terminated = true;
      },
      onerror: null,
      break: (message: string) => worker.onerror?.({ message } as ErrorEvent),
    },
  );
  return worker;
}

/** Hits that an engine was asked for, to be handed over or failed by hand. */
export interface AskedHits {
  request: SearchRequest;
  from: number;
  to: number;
  signal: AbortSignal | undefined;
  answer: (hits: SearchHit[]) => void;
  fail: (error: unknown) => void;
}

/** A search that an engine was asked for, to be answered or failed by hand. */
export interface AskedSearch {
  request: SearchRequest;
  signal: AbortSignal | undefined;
  answer: (answer: SearchAnswer) => void;
  fail: (error: unknown) => void;
}

/** An engine that answers by hand. */
export function fakeEngine(): SearchEngine & { asked: AskedSearch[]; askedHits: AskedHits[] } {
  const asked: AskedSearch[] = [];
  const askedHits: AskedHits[] = [];
  return {
    asked,
    askedHits,
    search: (request, signal) => new Promise((answer, fail) => asked.push({ request, signal, answer, fail })),
    hits: (request, from, to, signal) => new Promise((answer, fail) => askedHits.push({ request, from, to, signal, answer, fail })),
  };
}
