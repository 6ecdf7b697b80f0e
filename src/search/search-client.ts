import type { SearchAnswer, SearchEngine, SearchRequest } from './engine.ts';
import type { FromWorker, Port, ToWorker } from './messages.ts';

/** A worker that can be stopped. */
export interface WorkerPort extends Port<FromWorker, ToWorker> {
  terminate(): void;
}

interface Waiting {
  resolve: (answer: SearchAnswer) => void;
  reject: (error: Error) => void;
}

const IDLE_MS = 120_000;

/**
 * The page's side of search: a SearchEngine that asks a worker. The worker starts with the first `warm` or `search`
 * and stops after two minutes without one; a failed load is tried again by the next call.
 */
export class SearchClient implements SearchEngine {
  readonly #start: () => WorkerPort;
  readonly #url: () => Promise<string>;
  #port: WorkerPort | undefined;
  #loading: Promise<void> | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #nextId = 1;
  readonly #waiting = new Map<number, Waiting>();

  /** `start` makes the worker; `url` finds the absolute address of the search file. */
  constructor(start: () => WorkerPort, url: () => Promise<string>) {
    this.#start = start;
    this.#url = url;
  }

  /** Starts the worker and loads its data, if that has not happened. Rejects where it cannot be loaded. */
  warm(): Promise<void> {
    this.#keepAwake();
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const url = await this.#url();
    const port = (this.#port ??= this.#start());
    await new Promise<void>((resolve, reject) => {
      port.onmessage = ({ data }) => {
        if (data.kind === 'loaded') resolve();
        else if (data.kind === 'load-failed') reject(new Error(data.message));
        else this.#settle(data);
      };
      port.postMessage({ kind: 'load', url });
    });
  }

  #settle(message: Extract<FromWorker, { id: number }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.message));
  }

  #keepAwake(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.stop(), IDLE_MS);
  }

  async search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer> {
    await this.warm();
    signal?.throwIfAborted();
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        if (!this.#waiting.delete(id)) return;
        this.#port?.postMessage({ kind: 'drop', id });
        reject(new DOMException('a newer search took its place', 'AbortError'));
      });
      this.#port?.postMessage({ kind: 'search', id, request });
    });
  }

  /** Stops the worker; the next call starts it again. Searches under way are rejected. */
  stop(): void {
    clearTimeout(this.#idle);
    this.#port?.terminate();
    this.#port = undefined;
    this.#loading = undefined;
    for (const { reject } of this.#waiting.values()) reject(new DOMException('search was stopped', 'AbortError'));
    this.#waiting.clear();
  }
}
