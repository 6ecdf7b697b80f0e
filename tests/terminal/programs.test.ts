import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyFolder, PROJECT } from '../editor/command-line.ts';

const SCRIPTS = (JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
/** Programs for people, by the names of their scripts. */
const PROGRAMS = [
  'build',
  'dev',
  'serve',
  'publish:check',
  'check',
  'import',
  'new',
  'search',
  'schema',
  'budget',
  'bench:keep',
  'bench:relations',
  'bench:scale',
  'bench:search',
  'screenshot',
] as const;
type Name = (typeof PROGRAMS)[number];

/** The file of a program: what its script runs last. */
function fileOf(name: Name): string {
  return join(PROJECT, SCRIPTS[name]?.split(' ').at(-1) ?? '');
}

const env = { ...process.env, NODE_COMPILE_CACHE: join(PROJECT, 'node_modules/.cache/compiled') };

function run(name: Name, args: readonly string[], cwd: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileOf(name), ...args], { cwd, encoding: 'utf8', env });
  expect(stdout + stderr).not.toMatch(/^\s+at \S+.*[:(]\d+:\d+/m);
  expect(stderr).not.toContain('please report this');
  return { status, stdout, stderr };
}

describe.each(PROGRAMS)('%s', (name) => {
  test('says with --help what it does', () => {
    expect(run(name, ['--help'], emptyFolder())).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^Usage: npm run ${name} -- [\\s\\S]*--help`)) as string,
      stderr: '',
    });
  });

  test('answers an option that there is not with those that there are', () => {
    expect(run(name, ['--no-such-option'], emptyFolder())).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: there is no option --no-such-option.* Possible are .*--help\n\nUsage: /) as string,
    });
  });
});

/** A folder with things in it that programs stumble over. */
function oddFolder(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other/notes.txt'), 'x');
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/archive.json'), readFileSync(join(PROJECT, 'data/archive.json')));
  writeFileSync(join(folder, 'data/topics.json'), '{ "topics": [] }');
  writeFileSync(join(folder, 'data/issues'), 'a file where a folder is wanted');
  writeFileSync(join(folder, 'week.md'), readFileSync(join(PROJECT, 'tests/fixtures/import/plain-headings.md')));
  return folder;
}

describe('what was typed or lies in the folder gets a sentence and a status', () => {
  test.each<[Name, string[], number, RegExp]>([
    ['serve', [], 1, /there is no folder dist: run npm run build first/],
    ['serve', ['--folder', 'file'], 1, /file is a file/],
    ['serve', ['--folder', 'other'], 1, /other holds no built site/],
    ['serve', ['--port'], 2, /--port needs a value: write it like --port 4173/],
    ['serve', ['--port', 'abc'], 2, /--port abc is not a port: give a number/],
    ['serve', ['--port', '99999'], 2, /--port 99999 is not a port/],
    ['serve', ['--port', '-1'], 2, /--port needs a value/],
    ['serve', ['4174'], 2, /"4174" means nothing to serve/],
    ['search', ['gan'], 1, /there is no folder dist: run npm run build first/],
    ['search', ['gan', '--site', 'nowhere'], 1, /there is no folder nowhere: .*name another with --site/],
    ['search', ['gan', '--site', 'file'], 1, /file is a file: name the folder of the built site with --site/],
    ['search', ['gan', '--site', 'other'], 1, /other holds no built site, it has no data\/archive\.json/],
    [
      'search',
      ['gan', '--site', '.'],
      1,
      /data\/archive\.json has version undefined, and this program reads version 2: build the site again/,
    ],
    ['search', [], 2, /name what to search for, or give - /],
    ['search', [' '], 2, /name what to search for/],
    ['search', ['gan', '--limit', '0'], 2, /--limit 0 is not a number of items/],
    ['search', ['gan', '--limit', 'all'], 2, /--limit all is not a number of items/],
    ['check', [], 1, /issues: cannot be read as a folder/],
    ['check', ['--data', 'nowhere'], 2, /there is no nowhere/],
    ['check', ['--data', 'file'], 2, /there is no file/],
    ['check', ['data'], 2, /"data" means nothing to check/],
    ['import', [], 2, /name the Markdown files/],
    ['import', ['nowhere.md'], 2, /nowhere\.md.* cannot be read/],
    ['import', ['week.md'], 2, /data\/issues/],
    ['import', ['--out', 'file', 'week.md'], 2, /file/],
    ['import', ['--report', 'other', 'week.md', '--out', 'new'], 2, /other cannot be written/],
    ['import', ['--week', 'x', 'week.md'], 2, /--week x is not a week/],
    ['new', [], 2, /name the week/],
    ['new', ['2021-w09'], 2, /data\/issues/],
    ['new', ['2021-w09', '--data', 'file'], 2, /there is no file/],
    ['schema', ['--data', 'file'], 1, /file\/schema has a file on its way/],
    ['build', ['--data', 'nowhere'], 1, /the archive in .*nowhere has 2 faults/],
    ['build', ['--out', 'file'], 1, /file is a file: name a folder/],
    ['build', ['--out', 'other'], 1, /other has other things in it/],
    ['build', ['--out', '.'], 1, /holds the project/],
    ['build', ['--base'], 2, /--base needs a value/],
    ['build', ['--base', '/100%/'], 1, /cannot stand below \/100%25\//],
    ['dev', ['--port', 'x'], 2, /--port x is not a port/],
    ['budget', [], 1, /dist holds no built site/],
    ['bench:scale', ['--items', 'many'], 2, /--items many is not a list of numbers/],
    ['bench:scale', ['--baseline', 'other'], 1, /other is no checkout of this project/],
    ['bench:search', ['--docs', 'file'], 2, /--docs and --queries belong together/],
    ['bench:search', ['--topical', 'nowhere'], 1, /nowhere is not there/],
    ['bench:search', ['--topical', 'file'], 1, /file is not JSON: give a collection/],
    ['bench:search', ['--topical', 'file', '--baseline', 'other'], 2, /--topical is a run of its own/],
  ])('%s %j', (name, args, status, message) => {
    const folder = oddFolder();
    const found = run(name, name === 'build' ? absolute(args, folder) : args, name === 'build' ? PROJECT : folder);
    expect(found.stdout + found.stderr).toMatch(message);
    expect(found.status).toBe(status);
  });

  test('serve on a port that is taken', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'index.html'), '<p>');
    const other = createServer().listen(0);
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = await new Promise<{ status: number | null; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, [fileOf('serve'), '--folder', folder, '--port', String(port)], { env });
      let text = '';
      child.stderr.on('data', (data) => (text += String(data)));
      child.on('close', (code) => resolve({ status: code, stderr: text }));
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(`error: port ${port} is taken`) as string });
  });
});

/** The command line with its folders named from the root, for a program that runs in the project's folder. */
function absolute(args: readonly string[], folder: string): string[] {
  return args.map((arg) => (['nowhere', 'file', 'other'].includes(arg) ? join(folder, arg) : arg));
}
