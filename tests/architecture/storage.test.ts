import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The one file that reads and writes what is kept on a reader's device. */
const KEEPER = 'design/stored/stored-value.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

test('what is kept on a device goes through stored values, under the site’s own name and checked when it is read', () => {
  const others = sources.filter(
    (file) =>
      file !== KEEPER && /\b(?:localStorage|sessionStorage)\b(?!')|\bdocument\.cookie\b/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(others).toEqual([]);
  expect(readFileSync(join('src', KEEPER), 'utf8')).toContain('import.meta.env.BASE_URL + name');
});

test('the script that runs before the first paint reads the site’s own name too', () => {
  const read = [...readFileSync('index.html', 'utf8').matchAll(/(?:local|session)Storage\.?(\S*?'\))/g)].map(([, what]) => what);
  expect(read).toEqual(["getItem('%BASE_URL%theme')", "getItem('%BASE_URL%recent-searches')", "getItem('%BASE_URL%muted')"]);
});
