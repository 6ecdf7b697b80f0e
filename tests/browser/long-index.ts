import type { Page, Route } from 'playwright-core';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import type { BuiltIndex } from '../../src/engine/build/index-files.ts';
import { searchDocumentOf } from '../../src/search/search-document.ts';

/** How many items the long index has. */
export const COUNT = 10_000;

/** Each thousand of items has a word of its own, so that searches for two of them need different files. */
const TREES = ['alder', 'birch', 'cedar', 'dogwood', 'elder', 'fir', 'ginkgo', 'hazel', 'ironwood', 'juniper'];

/** Builds an index of ten thousand items, each with its number in the headline, and summaries of one line to six. */
export async function longIndex(): Promise<BuiltIndex> {
  return buildIndex(
    Array.from({ length: COUNT }, (_, number) =>
      searchDocumentOf({
        ref: { edition: '2020-w48', item: `item-${number}` },
        date: '2020-11-22',
        section: 'papers',
        topics: [],
        topicNames: [],
        pick: false,
        figure: false,
        headline: { en: `Network number ${number}`, 'zh-Hans': `第 ${number} 个网络` },
        summary: {
          en: `It grows like ${TREES[Math.floor(number / 1000)]} and learns what another has forgotten. `.repeat(1 + (number % 6)),
        },
      }),
    ),
  );
}

/** What becomes of a request for a shard, in place of its bytes. */
export type OnShard = (route: Route, bytes: Buffer, name: string) => unknown;

const give: OnShard = (route, body) => route.fulfill({ body, contentType: 'application/octet-stream' });

/** Puts an index in the place of the archive's own: shards by their names, the root under whatever name is asked for. */
export function serveIndex(index: BuiltIndex, onShard: OnShard = give): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(/\/data\/search\/[^/]*\.bin$/, async (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1)?.replace('.bin', '') ?? '';
      const shard = index.shards.get(name);
      if (shard) await onShard(route, Buffer.from(shard), name);
      else await give(route, Buffer.from(index.root), name);
    });
  };
}
