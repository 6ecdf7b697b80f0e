import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportRun } from '../../../src/editor/importing/run-import.ts';
import { emptyFolder, run, smallDocument } from '../command-line.ts';

function importInto(out: string, ...paths: string[]) {
  return run('import', ['--out', out, ...paths]);
}

test('a file of 50 MB is refused with its size', () => {
  const folder = emptyFolder();
  const file = join(folder, 'big.md');
  closeSync(openSync(file, 'w'));
  truncateSync(file, 50_000_000);
  const { status, stderr } = importInto(join(folder, 'out'), file);
  expect(status).toBe(2);
  expect(stderr).toContain(`${file}: has 50.0 MB, and an issue's text at most 1 MB`);
});

test('a file that is not UTF-8 is refused with the line', () => {
  const folder = emptyFolder();
  const file = join(folder, 'gbk.md');
  writeFileSync(file, Buffer.concat([Buffer.from('# 2021 W7\n\n'), Buffer.from([0xc2, 0xdb, 0xce, 0xc4])]));
  const { status, stderr } = importInto(join(folder, 'out'), file);
  expect(status).toBe(2);
  expect(stderr).toContain(`${file}:3: is not UTF-8: save it as UTF-8`);
});

test('an empty file is refused', () => {
  const folder = emptyFolder();
  const file = join(folder, 'empty.md');
  writeFileSync(file, ' \n\n');
  expect(importInto(join(folder, 'out'), file)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`${file}: is empty`) as string,
  });
});

test('a folder without Markdown is refused, and so is a path that is not there', () => {
  const folder = emptyFolder();
  expect(importInto(join(folder, 'out'), folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('has no Markdown files') as string,
  });
  expect(importInto(join(folder, 'out'), join(folder, 'nowhere.md'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('cannot be read (ENOENT') as string,
  });
});

// The superuser writes into read-only folders too, so the place of the folder is taken by a file, which stops everybody.
test('an output folder that cannot be written to is named, and nothing is left behind', () => {
  const folder = emptyFolder();
  const file = join(folder, 'week.md');
  writeFileSync(file, smallDocument());
  writeFileSync(join(folder, 'out'), 'a file');
  const { status, stderr } = importInto(join(folder, 'out'), file);
  expect(status).toBe(2);
  expect(stderr).toMatch(/out\/2021-w07\.json cannot be written \(E\w+.*\): make .*out a folder that you may write to/);
  expect(readdirSync(folder).sort()).toEqual(['out', 'week.md']);
});

test('a document without week or day is refused with the option that sets it, and imported with it', () => {
  const folder = emptyFolder();
  const file = join(folder, 'undated.md');
  writeFileSync(file, smallDocument({ week: '山谷的简报' }));
  const refused = importInto(join(folder, 'out'), file);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('--week 2021-w32');
  expect(run('import', ['--out', join(folder, 'out'), '--week', '2021-w32', file]).status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'out/2021-w32.json'), 'utf8'))).toMatchObject({
    week: { year: 2021, number: 32, startsOn: '2021-08-01' },
  });
});

test('a document with a day only gets the week that holds it, with a warning', () => {
  const folder = emptyFolder();
  const file = join(folder, 'day.md');
  writeFileSync(file, smallDocument({ week: '山谷的简报 2021 年 8 月 11 日' }));
  const { status, stdout } = importInto(join(folder, 'out'), file);
  expect(status).toBe(0);
  expect(stdout).toContain('the document names a day (2021-08-11) and no week: imported as 2021-w33');
  expect(run('import', ['--strict', '--out', join(folder, 'out'), file]).status).toBe(1);
});

test('one document that is refused does not keep the others of a folder', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  writeFileSync(join(folder, 'in/a.md'), 'nothing of a newsletter');
  writeFileSync(join(folder, 'in/deep/b.md'), smallDocument());
  writeFileSync(join(folder, 'in/README.md'), 'what this folder is');
  const { status, stdout } = importInto(join(folder, 'out'), join(folder, 'in'));
  expect(status).toBe(2);
  expect(stdout).toContain('2 documents, 2 items: 1 refused');
  expect(readdirSync(join(folder, 'out'))).toEqual(['2021-w07.json']);
});

test('arbitrary bytes are imported or refused, each with a report, and never crash', () => {
  const folder = emptyFolder();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, headed) => {
      const file = join(folder, 'bytes.md');
      writeFileSync(file, headed ? Buffer.concat([Buffer.from('# 2021 年第 7 周\n\n# 1.论文\n\n# 标题\n\n'), bytes]) : bytes);
      const { documents } = new ImportRun({ paths: [file], root: join(folder, 'out'), alone: true, dryRun: true, force: false }).run();
      expect(documents).toHaveLength(1);
      expect(documents[0]?.error?.message ?? '').not.toContain('fault of the importer');
    }),
    { numRuns: 200 },
  );
});

test('a dry run says what would be written and writes nothing', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'week.md'), smallDocument());
  const { status, stdout } = run('import', ['--dry-run', '--out', join(folder, 'out'), join(folder, 'week.md')]);
  expect(status).toBe(0);
  expect(stdout).toContain('would be written; 2 items (papers 2)');
  expect(readdirSync(folder)).toEqual(['week.md']);
});

test.each([
  [['--week', '2021-32', 'x.md'], '--week 2021-32 is not a week'],
  [['--lang', 'Chinese', 'x.md'], 'is not a language tag'],
  [['--nonsense'], '--nonsense'],
  [[], 'name the Markdown files'],
])('the options %j are refused with how to write them', (args, message) => {
  const { status, stderr } = run('import', args, emptyFolder());
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
