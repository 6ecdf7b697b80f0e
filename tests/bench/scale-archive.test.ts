import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArchive } from '../../src/source/read-archive.ts';
import { writeScaleArchive, type ScaleOptions } from './scale-archive.ts';

function written(options: Pick<ScaleOptions, 'items' | 'weeks' | 'keep'>) {
  const out = mkdtempSync(join(tmpdir(), 'scale-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const made = writeScaleArchive({ from: 'data', out, ...options });
  const issues = readdirSync(join(out, 'issues')).map((name) => [name, readFileSync(join(out, 'issues', name), 'utf8')] as const);
  return { out, made, issues };
}

test('an archive of so many items has just these, all different, and no errors', () => {
  const { out, made, issues } = written({ items: 250 });
  const archive = readArchive(out);
  expect(archive.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  const items = archive.issues.flatMap(({ value }) => value.items);
  expect([made.items, items.length, new Set(items.map(({ url }) => url)).size]).toEqual([250, 250, 250]);
  expect([made.weeks, issues.length]).toEqual([archive.issues.length, archive.issues.length]);
});

test('the same archive is written each time', () => {
  expect(written({ items: 120 }).issues).toEqual(written({ items: 120 }).issues);
});

test('an archive of so many weeks may have those of the first one among them as they are', () => {
  const { made, issues } = written({ weeks: 60, keep: true });
  const kept = readdirSync('data/issues').filter((name) => !/"draft": true/.test(readFileSync(join('data/issues', name), 'utf8')));
  const own = new Map(issues);
  expect(made.weeks).toBe(60);
  for (const name of kept)
    expect(JSON.parse(own.get(name) ?? '{}'), name).toEqual(JSON.parse(readFileSync(join('data/issues', name), 'utf8')));
});
