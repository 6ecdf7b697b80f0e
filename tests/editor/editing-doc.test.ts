import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueSchema } from '../../src/source/schema.ts';
import { emptyFolder, PROJECT, run } from './command-line.ts';

const DOC = readFileSync(join(PROJECT, 'docs/editing.md'), 'utf8');

function block(info: string): string {
  const text = new RegExp(`^\`\`\`${info}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(DOC)?.[1];
  if (text === undefined) throw new Error(`docs/editing.md has no block "${info}"`);
  return text;
}

test('the example of docs/editing.md does what the page says', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data'));
  for (const name of ['archive.json', 'topics.json']) cpSync(join(PROJECT, 'data', name), join(folder, 'data', name));
  writeFileSync(join(folder, 'week-7.md'), block('markdown week-7.md'));
  const examples = [...DOC.matchAll(/^```console\n\$ npm run (\w+)(?: --)?(.*)\n([\s\S]*?)^```$/gm)];
  expect(examples.map(([, program]) => program)).toEqual(['import', 'import', 'check', 'new']);
  for (const [, program = '', args = '', output = ''] of examples) {
    const { status, stdout, stderr } = run(program as 'import' | 'check' | 'new', args.split(' ').filter(Boolean), folder);
    expect(stdout + stderr).toBe(output);
    expect(status).toBe(0);
  }
  const issue = issueSchema.parse(JSON.parse(readFileSync(join(folder, 'data/issues/2021-w07.json'), 'utf8')));
  expect(issue.items.find(({ id }) => id === 'gullnet')).toEqual(JSON.parse(block('json gullnet')));
  expect(run('import', ['week-7.md'], folder).stdout).toContain('data/issues/2021-w07.json: unchanged');
});
