import type { SearchEngine } from '../search-engine.ts';
import type { FromWorker, IndexSource, Port, ToWorker } from './worker-protocol.ts';

type Asked = Extract<ToWorker, { kind: 'search' | 'hits' }>;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The worker's side: answers messages from a port with an engine that `openEngine` makes once.
 * Requests wait one turn, so that those dropped meanwhile cost nothing.
 */
export function serveSearch(port: Port<ToWorker, FromWorker>, openEngine: (index: IndexSource) => Promise<SearchEngine>): void {
  let engine: Promise<SearchEngine> | undefined;
  const wanted = new Map<number, AbortController>();

  async function open(index: IndexSource): Promise<void> {
    try {
      engine ??= openEngine(index);
      await engine;
      port.postMessage({ kind: 'opened' });
    } catch (error) {
      engine = undefined;
      port.postMessage({ kind: 'open-failed', message: messageOf(error) });
    }
  }

  async function answer(asked: Asked, opened: SearchEngine, signal: AbortSignal): Promise<FromWorker> {
    if (asked.kind === 'search') return { kind: 'answer', id: asked.id, answer: await opened.search(asked.request, signal) };
    return { kind: 'found', id: asked.id, hits: await opened.hits(asked.request, asked.from, asked.to, signal) };
  }

  async function serve(asked: Asked): Promise<void> {
    const controller = new AbortController();
    wanted.set(asked.id, controller);
    try {
      const opened = await engine;
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted.has(asked.id)) return;
      if (!opened) throw new Error('search has no index open: send open first');
      const message = await answer(asked, opened, controller.signal);
      if (!controller.signal.aborted) port.postMessage(message);
    } catch (error) {
      if (!controller.signal.aborted) port.postMessage({ kind: 'failed', id: asked.id, message: messageOf(error) });
    } finally {
      wanted.delete(asked.id);
    }
  }

  port.onmessage = ({ data }) => {
    if (data.kind === 'open') void open(data.index);
    else if (data.kind === 'drop') {
      wanted.get(data.id)?.abort();
      wanted.delete(data.id);
    } else void serve(data);
  };
}
