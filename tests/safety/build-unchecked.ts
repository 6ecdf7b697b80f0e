/** Builds the site of an archive that no check has seen: `node tests/safety/build-unchecked.ts ARCHIVE SITE`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerCode } from '../../src/publish/code/reader-code.ts';
import { siteFiles } from '../../src/publish/publish-site.ts';
import { siteOf } from '../../src/publish/site.ts';
import { writeSite } from '../../src/publish/writing/write-site.ts';
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

process.env.NODE_ENV = 'production';
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
await writeSite(folder, await siteFiles(site, await readerCode(process.cwd(), '/')), { keptBuilds: 0, compressed: false });
