import type { SearchAnswer, SearchEngine, SearchHit, SearchRequest } from '../search-engine.ts';
import type { FromWorker, IndexSource, Port, ToWorker } from './worker-protocol.ts';

/** A worker that can be stopped, and that says when it cannot run. */
export interface WorkerPort extends Port<FromWorker, ToWorker> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

type Reply = Extract<FromWorker, { id: number }>;

interface Waiting {
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
}

/** One life of the worker, from its start to its end. */
interface Session {
  /** Resolves once the index is open; rejects where that failed, or when the session ends before. */
  opened: Promise<WorkerPort>;
  waiting: Map<number, Waiting>;
  /** Stops the worker and rejects all that waits for it. */
  end: (reason: Error) => void;
  /** Why it ended, once it has. */
  over?: Error;
}

const IDLE_MS = 120_000;

/**
 * The page's side of search: a SearchEngine that asks a worker. The worker starts with the first `warm` or `search`
 * and stops after two minutes without one; where it fails, the next call starts another.
 */
export class SearchClient implements SearchEngine {
  readonly #start: () => WorkerPort;
  readonly #index: () => Promise<IndexSource>;
  #session: Session | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;

  /** `start` makes the worker; `index` finds what to open. */
  constructor(start: () => WorkerPort, index: () => Promise<IndexSource>) {
    this.#start = start;
    this.#index = index;
  }

  #begin(): Session {
    const waiting = new Map<number, Waiting>();
    const { promise: ended, reject: endWith } = Promise.withResolvers<never>();
    ended.catch(() => {});
    let port: WorkerPort | undefined;
    const end = (reason: Error) => {
      if (this.#session === session) this.#session = undefined;
      session.over ??= reason;
      port?.terminate();
      endWith(reason);
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    };
    const open = async (): Promise<WorkerPort> => {
      const index = await Promise.race([this.#index(), ended]);
      const started = (port = this.#start());
      const { promise: opened, resolve } = Promise.withResolvers<WorkerPort>();
      started.onerror = (event) => end(new Error(`the search worker could not run: ${event.message || 'its code could not be loaded'}`));
      started.onmessage = ({ data }) => {
        if (data.kind === 'opened') resolve(started);
        else if (data.kind === 'open-failed') end(new Error(data.message));
        else settle(waiting, data);
      };
      started.postMessage({ kind: 'open', index });
      return Promise.race([opened, ended]);
    };
    const session: Session = { opened: open(), waiting, end };
    session.opened.catch((error: unknown) => end(error instanceof Error ? error : new Error(String(error))));
    return session;
  }

  #current(): Session {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.stop(), IDLE_MS);
    return (this.#session ??= this.#begin());
  }

  /** Starts the worker and opens the index, if that has not happened. Rejects where that fails. */
  async warm(): Promise<void> {
    await this.#current().opened;
  }

  async #ask(message: (id: number) => ToWorker, signal: AbortSignal | undefined): Promise<Reply> {
    const session = this.#current();
    const { opened, waiting } = session;
    const port = await opened;
    signal?.throwIfAborted();
    // It may have ended in the very turn in which this was asked.
    if (session.over) throw session.over;
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return;
        port.postMessage({ kind: 'drop', id });
        reject(new DOMException('a newer search took its place', 'AbortError'));
      });
      port.postMessage(message(id));
    });
  }

  async search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer> {
    const reply = await this.#ask((id) => ({ kind: 'search', id, request }), signal);
    if (reply.kind !== 'answer') throw new Error(`the search worker answered a search with ${reply.kind}`);
    return reply.answer;
  }

  async hits(request: SearchRequest, from: number, to: number, signal?: AbortSignal): Promise<SearchHit[]> {
    const reply = await this.#ask((id) => ({ kind: 'hits', id, request, from, to }), signal);
    if (reply.kind !== 'found') throw new Error(`the search worker answered for hits with ${reply.kind}`);
    return reply.hits;
  }

  /** Stops the worker; the next call starts it again. What is under way is rejected. */
  stop(): void {
    clearTimeout(this.#idle);
    this.#session?.end(new DOMException('search was stopped', 'AbortError'));
  }
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const asked = waiting.get(reply.id);
  waiting.delete(reply.id);
  if (reply.kind === 'failed') asked?.reject(new Error(reply.message));
  else asked?.resolve(reply);
}
