/** Searches a built site from the command line: `npm run search`. */
import { createInterface } from 'node:readline';
import { UsageError } from '../../terminal/complaint.ts';
import { runProgram } from '../../terminal/run-program.ts';
import { answerQuery, printAnswer } from './answer-query.ts';
import { openBuiltSearch } from './built-index.ts';

const USAGE = `Usage: npm run search -- [options] QUERY…
       npm run search -- [options] -

Searches a built site as its own page does, with the index that it publishes. Prints the items' references, scores and
snippets, best first. Several words are one query, as in the page: with phrases, -without, OR, title:, author:, topic:,
section:, after: and all else. What the shell would take (quotation marks, a leading hyphen) goes into quotes:
npm run search -- 'gan -video author:"Zongyi Li"'

  -                a query a line from standard input, answered in their order
  --site DIR       the built site (else dist)
  --lang CODE      the language of headlines and snippets (else the site's first)
  --limit N        print so many items of each answer at most (else 20)
  --every-mention  list every item about a work, not only the one that fits best
  --json           one JSON object a query and line, for programs (run npm with -s, so that it prints nothing of its own)
  --help           this text

Exit status: 0 also where nothing is found; 1 there is no site to search, or its index is damaged; 2 the options are wrong.`;

const LIMIT = 20;

function readLimit(typed: string | undefined): number {
  if (typed === undefined) return LIMIT;
  const limit = Number(typed);
  if (!/^\d+$/.test(typed) || limit < 1 || !Number.isSafeInteger(limit))
    throw new UsageError(`--limit ${typed} is not a number of items: give 1 or more`);
  return limit;
}

function readLanguage(typed: string | undefined, languages: readonly string[]): string {
  const chosen = typed === undefined ? languages[0] : languages.find((language) => language.toLowerCase() === typed.toLowerCase());
  if (chosen === undefined) throw new UsageError(`--lang ${typed ?? ''} is no language of this site, which has ${languages.join(', ')}`);
  return chosen;
}

/** The queries: what was typed, or the lines of standard input. */
async function* queriesOf(operands: readonly string[]): AsyncGenerator<string> {
  if (operands.length !== 1 || operands[0] !== '-') {
    yield operands.join(' ').trim();
    return;
  }
  let first = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    yield first ? line.replace(/^\uFEFF/, '') : line;
    first = false;
  }
}

await runProgram({
  name: 'search',
  usage: USAGE,
  operands: true,
  options: {
    site: { type: 'value', example: 'dist' },
    lang: { type: 'value', example: 'en' },
    limit: { type: 'value', example: String(LIMIT) },
    'every-mention': { type: 'switch' },
    json: { type: 'switch' },
  },
  async run({ values, operands }) {
    if (operands.join('').trim() === '')
      throw new UsageError('name what to search for, or give - to read a query a line from standard input');
    const { site: folder = 'dist', json } = values;
    const limit = readLimit(values.limit);
    const built = await openBuiltSearch(folder);
    const options = { folder, limit, everyMention: values['every-mention'], language: readLanguage(values.lang, built.languages) };
    let before = '';
    for await (const query of queriesOf(operands)) {
      const answer = await answerQuery(built, query, options);
      console.log(json ? JSON.stringify(answer) : before + printAnswer(answer));
      before = '\n';
    }
    return 0;
  },
});
