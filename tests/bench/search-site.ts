import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../../src/engine/build/index-builder.ts';
import { searchDocumentOf } from '../../src/search/search-document.ts';
import type { BenchDocument } from './search-data.ts';

/** A copy of the built site whose search index holds other documents. */
export async function siteWith(docs: readonly BenchDocument[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-site-'));
  cpSync('dist', folder, { recursive: true });
  rmSync(join(folder, 'data/search'), { recursive: true });
  const built = await buildIndex(
    docs.map(({ id, title, summary }, place) =>
      searchDocumentOf({
        ref: {
          edition: '2020-w48',
          item: `d${String(id)
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')}`,
        },
        date: '2020-11-22',
        section: (['papers', 'articles', 'use-cases', 'other'] as const)[place % 4] ?? 'papers',
        topics: [],
        topicNames: [],
        pick: false,
        figure: false,
        headline: { en: title },
        summary: { en: summary },
      }),
    ),
  );
  mkdirSync(join(folder, 'data/search'));
  for (const [name, bytes] of [...built.shards, [built.rootName, built.root] as const])
    writeFileSync(join(folder, `data/search/${name}.bin`), bytes);
  const archive = JSON.parse(readFileSync(join(folder, 'data/archive.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'data/archive.json'), JSON.stringify({ ...archive, search: `search/${built.rootName}.bin` }));
  // The page carries archive.json with it: it must name the other index too.
  const page = readFileSync(join(folder, 'search.html'), 'utf8');
  writeFileSync(join(folder, 'search.html'), page.replace(/search\/[0-9a-f]+\.bin/g, `search/${built.rootName}.bin`));
  return folder;
}
