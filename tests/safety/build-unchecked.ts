/** Builds the site of an archive that no check has seen: `node tests/safety/build-unchecked.ts ARCHIVE SITE`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder } from 'vite';
import { buildSite } from '../../src/publish/build-site.ts';
import { readClientBuild } from '../../src/publish/pages/client-build.ts';
import type { RenderPage } from '../../src/publish/pages/rendered-page.ts';
import { siteOf } from '../../src/publish/site.ts';
import { sourceFile } from '../../src/source/faults.ts';
import type { Entry } from '../../src/source/read-file.ts';

const [archive = '', folder = ''] = process.argv.slice(2);

/** A file as it stands there, taken for whatever it should be. */
function entry<T>(path: string): Entry<T> {
  const text = readFileSync(join(archive, path), 'utf8');
  return { file: sourceFile(path, text), value: JSON.parse(text) as T };
}

const all = <T>(kind: string) =>
  readdirSync(join(archive, kind))
    .sort()
    .map((name) => entry<T>(`${kind}/${name}`));

process.env.OUT_DIR = folder;
process.env.BASE_PATH = '/';
const builder = await createBuilder({ builder: {}, logLevel: 'error' }, null);
const { client, prerender } = builder.environments;
if (!client || !prerender) throw new Error('vite.config.ts has no client or no prerender environment');
await builder.build(client);
await builder.build(prerender);
const { renderPage } = (await import(pathToFileURL(resolve(prerender.config.build.outDir, 'page.js')).href)) as { renderPage: RenderPage };
const site = siteOf(
  {
    archive: entry('archive.json'),
    topics: entry('topics.json'),
    people: entry('people.json'),
    issues: all('issues'),
    months: all('months'),
    faults: [],
  },
  { base: '/', readSource: () => undefined, built: undefined },
);
await buildSite(folder, site, { client: readClientBuild(folder), renderPage });
