/** Looks at a deployed copy of the site: `npm run publish:check -- ADDRESS`. */
import { UsageError } from '../terminal/complaint.ts';
import { runProgram } from '../terminal/run-program.ts';
import type { Finding } from './checking/published-file.ts';
import { walkSite } from './checking/walk-site.ts';

const USAGE = `Usage: npm run publish:check -- ADDRESS [options]

Asks a deployed copy of the site for every file of its build, by the list that the build made, and for what its pages lead to, and
says what is not right: statuses, links that lead nowhere, types, headers, compression, caching, and files that are not what was
built.

  ADDRESS      where the site's home page is, like https://weekly.example/ or https://name.github.io/reader/
  --limit N    look at N files at most
  --strict     warnings are errors: for hosts whose headers one can set
  --help       this text

Exit status: 0 all is well; 1 there are errors, or nobody answers; 2 the command line is wrong.`;

const SHOWN = 3;

/** The findings by what they say, with some of the paths that they are about. */
function report(findings: readonly Finding[]): string[] {
  const groups = Map.groupBy(findings, ({ severity, message }) => `${severity}: ${message}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, each]) => {
      const paths = each.slice(0, SHOWN).map(({ path }) => `/${path}`);
      const more = each.length > SHOWN ? ` and ${each.length - SHOWN} more` : '';
      return `${what}\n    ${paths.join(', ')}${more}`;
    });
}

function addressOption(operands: readonly string[]): string {
  const [address = '', ...others] = operands;
  if (address === '' || others.length > 0) throw new UsageError('give the one address at which the site is');
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new UsageError(`${address} is no address: write it like https://weekly.example/`);
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/*$/, '/');
}

function limitOption(limit: string | undefined): number {
  if (limit === undefined) return Infinity;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit);
  throw new UsageError(`--limit ${limit} is no number of files: give one from 1`);
}

await runProgram({
  name: 'publish:check',
  usage: USAGE,
  operands: true,
  options: { limit: { type: 'value', example: '100' }, strict: { type: 'switch' } },
  async run({ operands, values: { limit, strict } }) {
    const address = addressOption(operands);
    const { files, findings } = await walkSite(address, limitOption(limit));
    for (const line of report(findings)) console.log(line);
    const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
    console.log(`${files} files at ${address}: ${count('error')} errors, ${count('warning')} warnings`);
    return count('error') > 0 || (strict && count('warning') > 0) ? 1 : 0;
  },
});
