/** Serves the sources while one works on them: `npm run dev`. */
import { createServer } from 'vite';
import { runProgram } from '../../terminal/run-program.ts';
import { portOption } from './port-option.ts';

const USAGE = `Usage: npm run dev -- [options]

Serves the reader and the archive, drafts included, and shows each change at once.

  --data DIR   the archive's folder (else ARCHIVE_FOLDER, else data)
  --port N     where to listen: 1 to 65535, or the next that is free (else 5173)
  --host       listen to other machines too
  --help       this text`;

await runProgram({
  name: 'dev',
  usage: USAGE,
  options: { data: { type: 'value', example: 'data' }, port: { type: 'value', example: '5173' }, host: { type: 'switch' } },
  async run({ values: { data, port, host } }) {
    if (data !== undefined) process.env.ARCHIVE_FOLDER = data;
    const server = await createServer({ server: { host, ...(port === undefined ? {} : { port: portOption(port) }) } });
    await server.listen();
    server.printUrls();
    server.bindCLIShortcuts({ print: true });
    return 0;
  },
});
