import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueSchema } from '../../src/source/schema.ts';
import { emptyFolder, PROJECT, run } from './command-line.ts';

function archive(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data'));
  for (const name of ['archive.json', 'topics.json']) cpSync(join(PROJECT, 'data', name), join(folder, 'data', name));
  return folder;
}

test('a new issue is valid, with ids and identities from the addresses', () => {
  const folder = archive();
  const { status, stdout } = run(
    'new',
    ['2021-w09', 'https://arxiv.org/abs/2010.05334?utm_source=x', 'https://a.example/how-owls-learn-to-count'],
    folder,
  );
  expect(status).toBe(0);
  expect(stdout).toContain('data/issues/2021-w09.json: written, week from 2021-02-21, 2 items: arxiv-2010-05334, owls-learn-count');
  const issue = issueSchema.parse(JSON.parse(readFileSync(join(folder, 'data/issues/2021-w09.json'), 'utf8')));
  expect(issue.items.map(({ section, url, paper }) => ({ section, url, ids: paper?.ids, year: paper?.year }))).toEqual([
    { section: 'papers', url: 'https://arxiv.org/abs/2010.05334', ids: { arxiv: '2010.05334' }, year: 2020 },
    { section: 'other', url: 'https://a.example/how-owls-learn-to-count', ids: undefined, year: undefined },
  ]);
  const check = run('check', [], folder);
  expect(check.status).toBe(0);
  expect(check.stdout).toContain('"TODO": still to be written');
});

test('topics are suggested by the words of an address, with those words', () => {
  const { stdout } = run('new', ['2021-w09', 'https://a.example/how-federated-learning-works', 'https://a.example/owls'], archive());
  expect(stdout).toMatch(/: the words of its address speak for privacy-and-security \("federated learning"\)/);
  expect(stdout.match(/speak for/g)).toHaveLength(1);
});

test('a week needs no addresses', () => {
  const folder = archive();
  expect(run('new', ['2021-w10'], folder).status).toBe(0);
  expect(run('check', ['--strict'], folder).status).toBe(0);
});

test.each([
  [['2021-9'], '2021-9 is not a week'],
  [['2021-w60'], '2021 has no week 60'],
  [[], 'name the week'],
  [['2021-w09', 'owls'], 'the address owls is not an http(s) address'],
  [['2021-w09', 'https://arxiv.org/abs/2010.05334', 'https://arxiv.org/pdf/2010.05334.pdf'], 'are of the same work'],
  [['2021-w09', 'https://arxiv.org/abs/2012.0578'], 'is not an arXiv number'],
])('%j is refused with what to do', (args, message) => {
  const { status, stderr } = run('new', args, archive());
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('an issue that is there is not overwritten', () => {
  const folder = archive();
  run('new', ['2021-w09'], folder);
  expect(run('new', ['2021-w09'], folder)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is there already: edit it') as string,
  });
});
