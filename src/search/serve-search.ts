import type { SearchEngine } from './engine.ts';
import type { FromWorker, Port, ToWorker } from './messages.ts';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The worker's side: answers messages from a port with an engine that `loadEngine` makes once.
 * Searches wait one turn, so that those dropped meanwhile cost nothing.
 */
export function serveSearch(port: Port<ToWorker, FromWorker>, loadEngine: (url: string) => Promise<SearchEngine>): void {
  let engine: Promise<SearchEngine> | undefined;
  const wanted = new Map<number, AbortController>();

  async function load(url: string): Promise<void> {
    try {
      engine ??= loadEngine(url);
      await engine;
      port.postMessage({ kind: 'loaded' });
    } catch (error) {
      engine = undefined;
      port.postMessage({ kind: 'load-failed', message: messageOf(error) });
    }
  }

  async function search({ id, request }: Extract<ToWorker, { kind: 'search' }>): Promise<void> {
    const controller = new AbortController();
    wanted.set(id, controller);
    try {
      const loaded = await engine;
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted.has(id)) return;
      if (!loaded) throw new Error('search has nothing loaded: send load first');
      port.postMessage({ kind: 'answer', id, answer: await loaded.search(request, controller.signal) });
    } catch (error) {
      if (!controller.signal.aborted) port.postMessage({ kind: 'failed', id, message: messageOf(error) });
    } finally {
      wanted.delete(id);
    }
  }

  port.onmessage = ({ data }) => {
    if (data.kind === 'load') void load(data.url);
    else if (data.kind === 'search') void search(data);
    else {
      wanted.get(data.id)?.abort();
      wanted.delete(data.id);
    }
  };
}
