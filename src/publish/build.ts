/** Builds the site: `npm run build`. */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { runProgram } from '../terminal/run-program.ts';

const USAGE = `Usage: npm run build -- [options]

Checks the archive and makes the site of it: one HTML file an address, the archive as JSON, everything static. What has not
changed since the last build is kept, and the files that have are listed.

  --data DIR    the archive's folder (else ARCHIVE_FOLDER, else data)
  --out DIR     where the site is written, and what is there of an earlier one removed (else OUT_DIR, else dist)
  --base PATH   where on its host the site stands (else BASE_PATH, else the path of "url" in archive.json)
  --compress on|off   .br and .gz beside the files (else COMPRESS, else on)
  --hosting on|off    _headers and .nojekyll, for hosts that read them (else HOSTING, else on)
  --keep-builds N     how many builds before this one stay, for tabs that are open (else KEEP_BUILDS, else 2)
  --fresh       everything is made again, whatever is kept of earlier builds (else FRESH=on)
  --help        this text

Exit status: 0 done; 1 the archive has errors, or the site cannot be made or written; 2 the options are wrong.`;

/** What is kept from one build to the next, of each site in a folder of its own. */
const KEPT_FOLDER = 'node_modules/.cache/kept';
const COMPILED_FOLDER = 'node_modules/.cache/compiled';

await runProgram({
  name: 'build',
  usage: USAGE,
  options: {
    data: { type: 'value', example: 'data' },
    out: { type: 'value', example: 'dist' },
    base: { type: 'value', example: '/reader/' },
    compress: { type: 'value', example: 'off' },
    hosting: { type: 'value', example: 'off' },
    'keep-builds': { type: 'value', example: '2' },
    fresh: { type: 'switch' },
  },
  async run({ values }) {
    // What is loaded from here on need not be compiled each time.
    enableCompileCache(COMPILED_FOLDER);
    process.env.NODE_ENV ??= 'production';
    const [
      { basePath },
      { codeKey, readerCode },
      { keptOfSite },
      { timeLines },
      { refuseOutput },
      { publishOptions },
      { publishSite },
      { readSite },
      { changeLines },
    ] = await Promise.all([
      import('./base-path.ts'),
      import('./code/reader-code.ts'),
      import('./keeping/kept-of-site.ts'),
      import('./output-times.ts'),
      import('./output-folder.ts'),
      import('./publish-options.ts'),
      import('./publish-site.ts'),
      import('./read-site.ts'),
      import('./writing/change-lines.ts'),
    ]);
    const options = publishOptions({
      COMPRESS: values.compress ?? process.env.COMPRESS ?? 'on',
      HOSTING: values.hosting ?? process.env.HOSTING,
      KEEP_BUILDS: values['keep-builds'] ?? process.env.KEEP_BUILDS,
      FRESH: values.fresh ? 'on' : process.env.FRESH,
    });
    const data = values.data ?? process.env.ARCHIVE_FOLDER ?? 'data';
    const out = values.out ?? process.env.OUT_DIR ?? 'dist';
    const base = basePath(data, values.base ?? process.env.BASE_PATH);
    const root = process.cwd();
    refuseOutput(resolve(out), root);
    const key = codeKey(root, base);
    const place = resolve(KEPT_FOLDER, out.replace(/\W+/g, '-'));
    const kept = keptOfSite(place, key, options);
    // First, while nothing else is in memory.
    const code = await readerCode(root, base, { ...options, key });
    const site = readSite(resolve(data), base, { texts: kept.texts });
    const { changes, files, pages, compressed, damaged, times } = await publishSite(site, code, resolve(out), options, kept);
    console.log(`${pages} pages and ${files - pages} other files in ${out}/`);
    for (const line of timeLines(times)) console.log(line);
    if (compressed !== undefined) console.log(`${compressed} of its files are there in compressed form too`);
    if (damaged > 0) console.error(`warning: ${damaged} files in ${place} are not what was written there: they were made again`);
    for (const line of changeLines(changes)) console.log(line);
    return 0;
  },
});
