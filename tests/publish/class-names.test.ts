import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readableClassName, shortClassNames } from '../../src/publish/pages/class-names.ts';

const shorten = shortClassNames('src');

test('a published class has a name of a few letters, the same each time, and no other class has it', () => {
  const file = '/anywhere/src/reading/strip/week-strip.module.css';
  expect(shorten('bars', file)).toMatch(/^c[0-9a-z]{1,2}$/);
  expect(shortClassNames('src')('bars', file)).toBe(shorten('bars', file));
  expect(shorten('bars', file)).not.toBe(shorten('frame', file));
});

test('modules do not share a name, or their classes would be one', () => {
  const names = globSync('src/**/*.module.css').map((file) => readableClassName('x', file));
  expect(new Set(names).size).toBe(names.length);
});

test('what is no class of a module keeps its readable name', () => {
  expect(shorten('nothing', 'src/design/masthead.module.css')).toBe('masthead_nothing');
});
