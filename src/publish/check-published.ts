/** Looks at a deployed copy of the site: `npm run publish:check -- ADDRESS`. */
import { UsageError } from '../terminal/complaint.ts';
import { runProgram } from '../terminal/run-program.ts';
import { PATIENCE } from './checking/answer.ts';
import type { Finding } from './checking/published-file.ts';
import { reportLines } from './checking/report.ts';
import { walkSite } from './checking/walk-site.ts';

const USAGE = `Usage: npm run publish:check -- ADDRESS [options]

Asks a deployed copy of the site for every file of its build, by the list that the build made, and for what its pages lead to, and
says in a line each what is not right, where, and what to do: statuses, links that lead nowhere, types, headers, compression,
caching, and files that are not what was built.

  ADDRESS      where the site's home page is, like https://weekly.example/ or https://name.github.io/reader/
  --limit N    look at N files at most
  --patience N wait N seconds for a file, in place of 30
  --strict     warnings are errors: for hosts whose headers one can set
  --help       this text

Exit status: 0 all is well; 1 there are errors, or nobody answers; 2 the command line is wrong.`;

function addressOption(operands: readonly string[]): string {
  const [address = '', ...others] = operands;
  if (address === '' || others.length > 0) throw new UsageError('give the one address at which the site is');
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(`${address} is no address: write it like https://weekly.example/`);
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/*$/, '/');
}

/** A number of an option, from 1; `of` says of what. */
function numberOption(name: string, text: string | undefined, of: string): number | undefined {
  if (text === undefined || /^[1-9]\d{0,5}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`--${name} ${text} is no number of ${of}: give one from 1 to 999999`);
}

await runProgram({
  name: 'publish:check',
  usage: USAGE,
  operands: true,
  options: { limit: { type: 'value', example: '100' }, patience: { type: 'value', example: '30' }, strict: { type: 'switch' } },
  async run({ operands, values: { limit, patience, strict } }) {
    const address = addressOption(operands);
    const { files, findings } = await walkSite(address, {
      limit: numberOption('limit', limit, 'files') ?? Infinity,
      patience: (numberOption('patience', patience, 'seconds') ?? PATIENCE / 1_000) * 1_000,
    });
    for (const line of reportLines(findings)) console.log(line);
    const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
    console.log(`${files} files at ${address}: ${count('error')} errors, ${count('warning')} warnings`);
    return count('error') > 0 || (strict && count('warning') > 0) ? 1 : 0;
  },
});
