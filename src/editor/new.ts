/** Begins an issue: `npm run new -- 2021-w09 [URL…]`. Described in docs/editing.md. */
import { existsSync } from 'node:fs';
import { weekOfIssue } from '../archive/ids.ts';
import { readArchive } from '../source/read-archive.ts';
import { UsageError } from '../terminal/complaint.ts';
import { runProgram } from '../terminal/run-program.ts';
import { suggesterOf, suggestionsInWords } from './checking/topic-suggestions.ts';
import { issueSkeleton } from './creating/skeleton.ts';
import { ArchiveFolder } from './importing/merge/archive-folder.ts';
import { Refusal } from './importing/report/refusal.ts';

const USAGE = `Usage: npm run new -- YYYY-wNN [URL…]

Writes data/issues/YYYY-wNN.json: a valid issue with an item for each address, its id and paper's identity filled in,
and TODO where you write.

  --data DIR   the archive's folder (else data)
  --help       this text`;

/** What an address says in words: `/blog/federated-learning-on-phones` says federated learning on phones. */
function wordsOfAddress(url: string): string {
  return new URL(url).pathname.replace(/[-_/+.]+/g, ' ');
}

await runProgram({
  name: 'new',
  usage: USAGE,
  operands: true,
  faultStatus: 2,
  options: { data: { type: 'value', example: 'data' } },
  run({ values: { data = 'data' }, operands }) {
    const [name = '', ...addresses] = operands;
    const week = weekOfIssue(name);
    if (!week) throw new UsageError(`${name ? `${name} is not a week` : 'name the week'}: write it like 2021-w09`);
    const folder = new ArchiveFolder(data, false, false);
    const path = folder.issuePath(name);
    if (existsSync(path)) throw new Refusal(`${path} is there already: edit it, or give another week`);
    const issue = issueSkeleton(week, addresses, {
      languages: folder.languages ?? [],
      numbering: folder.numbering,
      sections: folder.sections ?? [],
    });
    folder.write(path, issue);
    console.log(
      `${path}: written, week from ${issue.week.startsOn}, ${issue.items.length} items${issue.items.length > 0 ? `: ${issue.items.map(({ id }) => id).join(', ')}` : ''}`,
    );
    const suggester = suggesterOf(readArchive(data));
    for (const { id, url = '' } of issue.items) {
      const suggested = suggestionsInWords(suggester.suggest(wordsOfAddress(url)));
      if (suggested) console.log(`${id}: the words of its address speak for ${suggested}`);
    }
    console.log('Replace each TODO, then run: npm run check, which also suggests topics by what you wrote');
    return 0;
  },
});
