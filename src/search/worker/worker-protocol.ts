import type { Section } from '../../archive/sections.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from '../search-engine.ts';

/** Where the index is, and what the archive says of the order of its groups. */
export interface IndexSource {
  /** The absolute address of the index's root. */
  root: string;
  /** In page order. */
  sections: readonly Section[];
}

/** What the page asks of the search worker. */
export type ToWorker =
  /** Open an index, if it is not open yet. */
  | { kind: 'open'; index: IndexSource }
  | { kind: 'search'; id: number; request: SearchRequest }
  | { kind: 'hits'; id: number; request: SearchRequest; from: number; to: number }
  /** The answer is no longer wanted. */
  | { kind: 'drop'; id: number };

/** What the worker tells the page. */
export type FromWorker =
  | { kind: 'opened' }
  /** Opening failed; a later `open` tries again. */
  | { kind: 'open-failed'; message: string }
  | { kind: 'answer'; id: number; answer: SearchAnswer }
  | { kind: 'found'; id: number; hits: SearchHit[] }
  | { kind: 'failed'; id: number; message: string };

/** The part of a Worker, or of a worker's global scope, that messages go through: faked in tests. */
export interface Port<Incoming, Outgoing> {
  postMessage(message: Outgoing): void;
  onmessage: ((event: MessageEvent<Incoming>) => void) | null;
}
