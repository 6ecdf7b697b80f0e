import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SCRIPTS = Object.entries((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts);

describe('the npm script', () => {
  test.each(SCRIPTS)('%s first looks whether this Node can run it', (_, script) => {
    const commands = script.split(' && ');
    const programs = commands.filter((command) => !command.startsWith('npm '));
    expect(programs.length === 0 || commands[0]?.startsWith('npm ') || commands[0] === 'node require-node.js').toBe(true);
  });

  test.each(SCRIPTS)('%s names programs that are there', (_, script) => {
    for (const [, file = ''] of script.matchAll(/\bnode (\S+)/g)) expect(existsSync(file), file).toBe(true);
    for (const [, name = ''] of script.matchAll(/\bnpm run (\S+)/g)) expect(SCRIPTS.map(([known]) => known)).toContain(name);
  });

  test.each(SCRIPTS)('%s is understood by the shells of all systems', (_, script) => {
    // cmd.exe sets no variables before a command, knows no single quotes, and expands $NAME to nothing.
    expect(script).not.toMatch(/['$`;|*~\\]|(^|&& )\w+=/);
  });
});

describe('a Node that cannot run the programs is told apart before it crashes', () => {
  /** What the check says in a project with these files, on this version of Node. */
  function complaint(version: string, files: readonly string[]): { status: number | null; stderr: string } {
    const project = mkdtempSync(join(tmpdir(), 'project-'));
    for (const file of files) {
      mkdirSync(join(project, dirname(file)), { recursive: true });
      writeFileSync(join(project, file), '{}');
    }
    const pretend = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    return spawnSync(process.execPath, ['--import', pretend, resolve('require-node.js')], { cwd: project, encoding: 'utf8' });
  }
  const INSTALLED = ['node_modules/react/package.json', 'node_modules/vite/package.json', 'node_modules/node/package.json'];

  test('with Node 24 and all packages it says nothing', () => {
    expect(complaint('24.0.0', INSTALLED)).toMatchObject({ status: 0, stderr: '' });
  });

  test('with an old Node and install scripts switched off it says how to run the one that matters', () => {
    const { status, stderr } = complaint('20.20.2', INSTALLED);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^error: The programs run on Node 24 or later, and this is Node 20\.20\.2 .*ignore install scripts.*npm rebuild node/,
    );
  });

  test('with an old Node beside the right one it says how to start programs', () => {
    const { status, stderr } = complaint('18.0.0', [...INSTALLED, 'node_modules/node/bin/node']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/start programs through npm/);
  });

  test('without development packages it says how to install them', () => {
    expect(complaint('24.0.0', ['node_modules/react/package.json'])).toMatchObject({
      status: 1,
      stderr: 'error: The development packages are not installed, and the build is made of them. Run: npm ci --include=dev\n',
    });
  });

  test('with nothing installed it says so', () => {
    expect(complaint('24.0.0', [])).toMatchObject({ status: 1, stderr: 'error: Nothing is installed yet. Run: npm ci --include=dev\n' });
  });
});
