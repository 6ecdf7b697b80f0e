import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteServer } from './serve.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4173' } } });

/** The base that the site was built with: where its icon is. */
function builtBase(folder: string): string {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  return /<link rel="icon" href="([^"]*)icon\.svg"/.exec(html)?.[1] ?? '/';
}

const port = Number(values.port);
const base = builtBase(values.folder);
const server = siteServer({ folder: values.folder, base });
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `port ${port} is taken: stop what uses it, or choose another with npm run serve -- --port 4174`
      : error.message,
  );
  process.exitCode = 1;
});
server.listen(port, () => console.log(`ML Weekly is at http://localhost:${port}${base} (stop with Ctrl-C)`));
