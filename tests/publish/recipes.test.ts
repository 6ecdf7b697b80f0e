import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IMMUTABLE, REVALIDATED, SITE_HEADERS } from '../../src/publish/serving/headers.ts';
import { TYPES } from '../../src/publish/serving/types.ts';

const read = (path: string) => readFileSync(`deploy/${path}`, 'utf8');

describe.each([
  ['nginx', read('nginx/headers.conf') + read('nginx/site.conf')],
  ['Caddy', read('caddy/site.caddy')],
])('the recipe for %s', (name, text) => {
  test.each(Object.entries(SITE_HEADERS))('says %s as every other host does', (header, value) => {
    const line = text.split('\n').find((each) => new RegExp(`^\\s*(?:add_header )?${header} `, 'i').test(each));
    expect(line?.replace(/^\s*(?:add_header )?\S+ |(?: always)?;$/g, '').replace(/^"|"$/g, '')).toBe(value);
  });

  test('says how long what is kept, and of https for good only in a comment', () => {
    expect(text).toContain(`"${IMMUTABLE}"`);
    expect(text).toContain(`Cache-Control ${REVALIDATED}`);
    expect(text.match(/^.*Strict-Transport-Security.*$/gm)?.every((line) => line.trim().startsWith('#'))).toBe(true);
  });

  test('has a type for every ending that its own list lacks or calls otherwise', () => {
    // Caddy's own types, by the system's list, are right for these; the browser tests and publish:check look at what comes.
    const own = name === 'Caddy' ? ['html', 'css', 'js', 'json', 'txt', 'svg', 'png', 'jpg', 'jpeg', 'gif', 'webp'] : [];
    for (const [ending, type] of Object.entries(TYPES).filter(([each]) => !own.includes(each))) {
      expect(text, ending).toMatch(new RegExp(`\\b${ending}\\b`));
      expect(text, ending).toContain(type.split(';')[0] ?? '');
    }
  });
});
