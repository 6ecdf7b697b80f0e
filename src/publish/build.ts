/** Builds the site: `npm run build`. */
import { createBuilder } from 'vite';
import { runProgram } from '../terminal/run-program.ts';

const USAGE = `Usage: npm run build -- [options]

Checks the archive and makes the site of it: one HTML file an address, the archive as JSON, everything static.

  --data DIR    the archive's folder (else ARCHIVE_FOLDER, else data)
  --out DIR     where the site is written, and what is there of an earlier one removed (else OUT_DIR, else dist)
  --base PATH   where on its host the site stands (else BASE_PATH, else the path of "url" in archive.json)
  --compress on|off   .br and .gz beside the files (else COMPRESS, else on)
  --hosting on|off    _headers and .nojekyll, for hosts that read them (else HOSTING, else on)
  --keep-builds N     how many builds before this one stay, for tabs that are open (else KEEP_BUILDS, else 2)
  --fresh       compressed forms are made again; else those of the last build are kept where contents are the same (else FRESH=on)
  --help        this text

Exit status: 0 done; 1 the archive has errors, or the site cannot be made or written; 2 the options are wrong.`;

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
  async run({ values: { data, out, base, compress = process.env.COMPRESS ?? 'on', hosting, 'keep-builds': kept, fresh } }) {
    // vite.config.ts reads them there, whoever starts Vite.
    if (data !== undefined) process.env.ARCHIVE_FOLDER = data;
    if (out !== undefined) process.env.OUT_DIR = out;
    if (base !== undefined) process.env.BASE_PATH = base;
    process.env.COMPRESS = compress;
    if (hosting !== undefined) process.env.HOSTING = hosting;
    if (kept !== undefined) process.env.KEEP_BUILDS = kept;
    if (fresh) process.env.FRESH = 'on';
    const builder = await createBuilder({ builder: {} }, null);
    await builder.buildApp();
    return 0;
  },
});
