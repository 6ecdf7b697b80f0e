import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './import-graph.ts';

const uses = importsOf('src').filter(({ to }) => to.endsWith('.module.css'));
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.module.css'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

describe('style modules', () => {
  test('each belongs to one component, beside it and under its name', () => {
    const wrong = modules
      .map((module) => ({ module, by: uses.filter(({ to }) => to === module).map(({ from }) => from) }))
      .filter(({ module, by }) => by.join() !== module.replace('.module.css', '.tsx'));
    expect(wrong).toEqual([]);
  });

  test('none is used from another room', () => {
    expect(uses.filter(({ from, to }) => dirname(from) !== dirname(to))).toEqual([]);
  });

  test('no two share a name: class names are made of it', () => {
    expect(new Set(modules.map((module) => basename(module))).size).toBe(modules.length);
  });
});
