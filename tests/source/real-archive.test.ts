import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/source/faults.ts';
import { jsonSchemas } from '../../src/source/json-schemas.ts';
import { readArchive } from '../../src/source/read-archive.ts';

const files = readArchive('data');

describe('the archive in data/', () => {
  test('has no errors and no warnings', () => {
    expect(files.faults.map(formatFault)).toEqual([]);
  });

  test('is read whole: every file is a week or a month of it', () => {
    const names = (folder: string) =>
      readdirSync(`data/${folder}`)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.replace('.json', ''));
    expect(files.issues.map(({ value }) => value.id).sort()).toEqual(names('issues').sort());
    expect(files.months.map(({ value }) => value.id).sort()).toEqual(names('months').sort());
    expect(files.issues.length).toBeGreaterThan(0);
  });

  test('has every text in every one of its languages', () => {
    const languages = files.archive?.value.languages ?? [];
    const lacking = files.issues.flatMap(({ value: issue }) =>
      issue.items.flatMap((item) =>
        [item.headline, item.summary, item.card?.title, ...(item.links ?? []).map(({ label }) => label)].flatMap((text) =>
          text ? languages.filter((tag) => !text[tag]).map((tag) => `${issue.id}/${item.id} lacks ${tag}`) : [],
        ),
      ),
    );
    expect(languages.length).toBeGreaterThan(1);
    expect(lacking).toEqual([]);
  });

  test('has a headline, a summary and a topic for every item', () => {
    const bare = files.issues.flatMap(({ value }) =>
      value.items.filter((item) => !item.summary || item.topics.length === 0).map((item) => `${value.id}/${item.id}`),
    );
    expect(bare).toEqual([]);
  });

  test('has the weeks around the turn of November 2020 where they belong', () => {
    const starts = Object.fromEntries(files.issues.map(({ value }) => [value.id, value.week.startsOn]));
    expect(starts).toMatchObject({
      '2020-w46': '2020-11-08',
      '2020-w47': '2020-11-15',
      '2020-w48': '2020-11-22',
      '2020-w49': '2020-11-29',
      '2020-w50': '2020-12-06',
    });
  });
});

describe('the JSON Schema files for editors', () => {
  const schemas = jsonSchemas();

  test('are all there, and no others', () => {
    expect(readdirSync('data/schema').sort()).toEqual([...schemas.keys()].sort());
  });

  test.each([...schemas])('are what the schemas say (npm run schema writes them): %s', (name, text) => {
    expect(readFileSync(`data/schema/${name}`, 'utf8')).toBe(text);
  });
});
