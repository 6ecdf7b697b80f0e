import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  archiveQuery,
  createQueryClient,
  issueQuery,
  monthQuery,
  topicsQuery,
  yearIndexQuery,
  yearQuery,
} from '../../../src/archive/fetching/queries.ts';
import { ArchiveError } from '../../../src/archive/fetching/read-json.ts';
import { localArchive } from '../../../src/archive/local-archive.ts';
import { ARCHIVE } from '../../source/archive-value.ts';

const INDEX = 'en/years/2020.json';

function yearIndex(hash: string) {
  return {
    year: 2020,
    weeks: [{ id: '2020-w48', hash }],
    months: [{ id: '2020-11', hash }],
    hash,
  };
}

/** The files of a build whose names have a hash. */
function build(hash: string): Record<string, unknown> {
  return {
    [INDEX]: yearIndex(hash),
    [`en/issues/2020-w48.${hash}.json`]: { id: '2020-w48', from: hash },
    [`en/months/2020-11.${hash}.json`]: { id: '2020-11', from: hash },
    [`en/years/2020.${hash}.json`]: { year: 2020, from: hash },
  };
}

/** A host of files that can be replaced, and what was read from it. */
function host(files: Record<string, unknown>) {
  const site = { files, read: [] as string[] };
  const client = createQueryClient(async (path) => {
    site.read.push(path);
    const file = site.files[path];
    if (file instanceof Error) throw file;
    if (file === undefined) throw new ArchiveError('missing', `${path} is not in the archive (404)`);
    return file;
  });
  return { site, client };
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a week is found through the index of its year, and nothing is read twice', async () => {
  const { site, client } = host(build('old'));
  expect(await client.query(issueQuery('en', '2020-w48'))).toEqual({ id: '2020-w48', from: 'old' });
  await client.query(issueQuery('en', '2020-w48'));
  await client.query(yearIndexQuery('en', 2020));
  expect(site.read).toEqual([INDEX, 'en/issues/2020-w48.old.json']);
});

test('the names of topics are read in their language, once', async () => {
  const files = { 'en/topics.json': [{ id: 'gan', label: 'GANs' }], 'zh-Hans/topics.json': [{ id: 'gan', label: '生成对抗网络' }] };
  const { site, client } = host(files);
  expect(await client.query(topicsQuery('zh-Hans'))).toEqual(files['zh-Hans/topics.json']);
  expect(await client.query(topicsQuery('en'))).toEqual(files['en/topics.json']);
  await client.query(topicsQuery('zh-Hans'));
  expect(site.read).toEqual(['zh-Hans/topics.json', 'en/topics.json']);
});

describe('after a newer build took the place of the one that an open tab knows', () => {
  test.each([
    ['a week', (client: QueryClient) => client.query(issueQuery('en', '2020-w48'))],
    ['a month', (client: QueryClient) => client.query(monthQuery('en', '2020-11'))],
    ['a year', (client: QueryClient) => client.query(yearQuery('en', 2020))],
  ])('%s is read through a renewed index', async (_, read) => {
    const { site, client } = host(build('old'));
    await client.query(yearIndexQuery('en', 2020));
    site.files = build('new');
    expect(await read(client)).toMatchObject({ from: 'new' });
    expect(site.read.filter((path) => path === INDEX)).toHaveLength(2);
    expect(await client.query(yearIndexQuery('en', 2020))).toEqual(yearIndex('new'));
  });

  test('a week that is gone from the index too is missing', async () => {
    const { site, client } = host(build('old'));
    await client.query(yearIndexQuery('en', 2020));
    site.files = { [INDEX]: { ...yearIndex('new'), weeks: [] } };
    await expect(client.query(issueQuery('en', '2020-w48'))).rejects.toMatchObject({
      kind: 'missing',
      message: 'en/issues/2020-w48 is not in the archive',
    });
  });
});

test('a week that is not in its year is missing, without a second try', async () => {
  const { site, client } = host(build('old'));
  await expect(client.query(issueQuery('en', '2020-w01'))).rejects.toMatchObject({
    kind: 'missing',
    message: 'en/issues/2020-w01 is not in the archive',
  });
  await expect(client.query(issueQuery('en', '1999-w01'))).rejects.toMatchObject({ kind: 'missing' });
  expect(site.read).toEqual([INDEX, 'en/years/1999.json']);
});

test('a file that the renewed index still lists is only out of reach: trying again is worth it', async () => {
  const { site, client } = host({ [INDEX]: yearIndex('old') });
  const week = client.query(issueQuery('en', '2020-w48'));
  await expect(week).rejects.toMatchObject({
    kind: 'network',
    message: 'en/issues/2020-w48.old.json is listed but not there: try again later',
  });
  site.files = build('old');
  expect(await client.query(issueQuery('en', '2020-w48'))).toMatchObject({ from: 'old' });
});

test('a network that fails once is tried once more; then the error is the reader’s, and a retry works', async () => {
  const { site, client } = host({ 'archive.json': new ArchiveError('network', 'no connection') });
  await expect(client.query(archiveQuery('en'))).rejects.toMatchObject({ kind: 'network' });
  expect(site.read).toEqual(['archive.json', 'archive.json']);
  site.files = { 'archive.json': ARCHIVE };
  expect(await client.query(archiveQuery('en'))).toEqual(localArchive(ARCHIVE, 'en'));
});
