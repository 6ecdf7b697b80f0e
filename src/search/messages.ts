import type { SearchAnswer, SearchRequest } from './engine.ts';

/** What the page asks of the search worker. */
export type ToWorker =
  /** Load the search file at an address, if it is not loaded yet. */
  | { kind: 'load'; url: string }
  | { kind: 'search'; id: number; request: SearchRequest }
  /** The answer to a search is no longer wanted. */
  | { kind: 'drop'; id: number };

/** What the worker tells the page. */
export type FromWorker =
  | { kind: 'loaded' }
  /** Loading failed; a later `load` tries again. */
  | { kind: 'load-failed'; message: string }
  | { kind: 'answer'; id: number; answer: SearchAnswer }
  | { kind: 'failed'; id: number; message: string };

/** The part of a Worker, or of a worker's global scope, that messages go through: faked in tests. */
export interface Port<Incoming, Outgoing> {
  postMessage(message: Outgoing): void;
  onmessage: ((event: MessageEvent<Incoming>) => void) | null;
}
