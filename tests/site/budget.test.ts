import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

/** Code that weighs a little more than so many bytes once it is compressed. */
const heavy = (bytes: number) => `'${randomBytes(bytes).toString('hex')}';`;

/** A build with a page of each kind, whose code imports a part once it has run, which starts a worker. Gives what the budgets say of it. */
async function budgetsOf(part: string, worker: string): Promise<{ status: number; complaint: string; over: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, contents: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  };
  const state = '<script id="_state" type="application/json">{"queries":[[["issue"],{"items":[]}]]}</script>';
  const code = '<script id="_code" type="application/json">["/assets/main.js"]</script>';
  const page = `<!doctype html><title>Page</title><script type="module" src="/assets/main.js"></script>${code}${state}`;
  const pages = [
    'index',
    'zh-Hans',
    'issues/2020-w48',
    ...['search', 'years', 'topics', 'authors', '404'].flatMap((each) => [each, `zh-Hans/${each}`]),
  ];
  for (const path of pages) write(`${path}.html`, page);
  write('assets/main.js', `setTimeout(() => import('./part.js'), 100);`);
  write('assets/part.js', `new Worker('/assets/worker.js', { type: 'module' });${part}`);
  write('assets/worker.js', worker);
  const run = promisify(execFile)(process.execPath, ['tests/budget/budget.ts', '--folder', folder]);
  const answer = await run.catch((error: unknown) => error);
  const { stdout, stderr: complaint, code: status = 0 } = answer as { stdout: string; stderr: string; code?: number };
  return { status, complaint, over: stdout.split('\n').filter((line) => line.startsWith('OVER')) };
}

test('what a page imports when nobody has touched it counts, and so does a worker', async () => {
  expect(await budgetsOf(heavy(55_000), heavy(55_000))).toEqual({ status: 0, complaint: '', over: [] });
  const { status, over } = await budgetsOf(heavy(80_000), heavy(80_000));
  expect(status).toBe(1);
  expect(over).toHaveLength(13);
  expect(over.every((line) => line.includes('while nobody touches it'))).toBe(true);
});
