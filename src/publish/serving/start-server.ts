/** Serves the built site: `npm run serve`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../../terminal/complaint.ts';
import { runProgram } from '../../terminal/run-program.ts';
import { checkBuiltFolder } from '../built-folder.ts';
import { sitePath } from '../site-address.ts';
import { portOption } from './port-option.ts';
import { siteServer } from './serve.ts';

const USAGE = `Usage: npm run serve -- [options]

Serves the built site on this machine, as a static host does.

  --folder DIR   where it is (else dist)
  --port N       where to listen: 1 to 65535, or 0 for any that is free (else 4173)
  --help         this text

Exit status: 1 there is no built site, or it cannot be served; 2 the options are wrong.`;

const PORT = 4173;

/** The base that the site was built with: where its icon is. */
function builtBase(folder: string): string {
  checkBuiltFolder(folder, 'index.html', '--folder');
  const [, icon = '/'] = /<link rel="icon" href="([^"]*)icon\.svg"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  return icon.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

await runProgram({
  name: 'serve',
  usage: USAGE,
  options: { folder: { type: 'value', example: 'dist' }, port: { type: 'value', example: String(PORT) } },
  run({ values: { folder = 'dist', port: asked } }) {
    const port = asked === undefined ? PORT : portOption(asked);
    const base = builtBase(folder);
    const server = siteServer({ folder, base });
    return new Promise<number>((resolve, reject) => {
      server.on('error', (error: NodeJS.ErrnoException) => {
        const why: Record<string, string> = {
          EADDRINUSE: `port ${port} is taken: stop what uses it, or choose another with npm run serve -- --port ${port === PORT ? PORT + 1 : PORT}`,
          EACCES: `port ${port} is kept for the system: choose one above 1023 with npm run serve -- --port ${PORT}`,
        };
        reject(new Complaint(why[error.code ?? ''] ?? error.message));
      });
      server.on('close', () => resolve(0));
      server.listen(port, () => {
        const address = server.address();
        const at = typeof address === 'object' && address ? address.port : port;
        console.log(`The site is at http://localhost:${at}${sitePath(base)} (stop with Ctrl-C)`);
      });
    });
  },
});
