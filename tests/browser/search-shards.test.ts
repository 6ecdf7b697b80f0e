import { inflateRawSync } from 'node:zlib';
import { beforeAll, expect } from 'vitest';
import type { BuiltIndex } from '../../src/engine/build/index-files.ts';
import { en } from '../../src/i18n/en.ts';
import { SEARCH_IN_ENGLISH } from '../../src/i18n/search/en-search.ts';
import { longIndex, serveIndex } from './long-index.ts';
import { resultCount, resultHeadlines, searchField } from './search-page.ts';
import { eventually, test } from './visit.ts';

let index: BuiltIndex;

beforeAll(async () => {
  index = await longIndex();
});

test('a cold search fetches a small part of a large index', async ({ visit }) => {
  const fetched = new Set<string>();
  const { page } = await visit('/search?q=forgotten+birch', {
    before: serveIndex(index, (route, body, name) => {
      fetched.add(name);
      return route.fulfill({ body });
    }),
  });
  await eventually(() => resultCount(page)).toBe(en.search.results(1000));
  await eventually(async () => (await resultHeadlines(page))[0]).toMatch(/^Network number 1\d{3}$/);
  expect(fetched.size).toBeGreaterThan(0);
  expect(fetched.size).toBeLessThan(index.shards.size / 10);
});

test('texts that are lost leave the counts, and the page says that something is missing', async ({ visit }) => {
  const { page } = await visit('/search?q=birch', {
    expects: [/Failed to load resource/],
    // The words come; every text that the results are shown from is lost.
    before: serveIndex(index, (route, body) => (isText(body) ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ body }))),
  });
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByRole('alert').first().innerText()).toContain(SEARCH_IN_ENGLISH.incomplete);
  expect(await resultCount(page)).toBe(en.search.results(1000));
  expect(await searchField(page).inputValue()).toBe('birch');
});

test('a damaged copy is fetched once more, and the search goes on as if nothing had been', async ({ visit }) => {
  const seen = new Set<string>();
  const { page } = await visit('/search?q=birch', {
    before: serveIndex(index, (route, body, name) => {
      if (!seen.has(name)) body[body.length - 1]! ^= 1;
      seen.add(name);
      return route.fulfill({ body });
    }),
  });
  await eventually(async () => (await resultHeadlines(page))[0]).toMatch(/^Network number 1\d{3}$/);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('who changes their mind on a slow network waits for nothing of the search before', async ({ visit }) => {
  const held = new Set<string>();
  const given = new Set<string>();
  const aborted: string[] = [];
  let holding = true;
  const { page } = await visit('/search', {
    before: async (fresh) => {
      fresh.on('requestfailed', (request) => aborted.push(new URL(request.url()).pathname.split('/').at(-1)?.replace('.bin', '') ?? ''));
      await serveIndex(index, (route, body, name) => {
        if (!holding) {
          given.add(name);
          return route.fulfill({ body });
        }
        held.add(name);
        return undefined;
      })(fresh);
    },
  });
  await searchField(page).fill('birch');
  await eventually(() => held.size).toBeGreaterThan(0);
  holding = false;
  await searchField(page).fill('hazel');
  await eventually(async () => (await resultHeadlines(page))[0]).toMatch(/^Network number 7\d{3}$/);
  await eventually(() => [...held].filter((name) => !given.has(name) && !aborted.includes(name))).toEqual([]);
  expect(aborted.length).toBeGreaterThan(0);
});

test('Chinese is searched in the same files', async ({ visit }) => {
  const { page } = await visit('/zh-Hans/search?q=网络+4321', { before: serveIndex(index) });
  await eventually(async () => (await resultHeadlines(page))[0]).toBe('第 4321 个网络');
});

/** Shards of texts are compressed JSON; of the others, only those of rare words and of facets are compressed. */
function isText(body: Buffer): boolean {
  return inflatedStart(body)?.startsWith('[["2020-w48/') ?? false;
}

function inflatedStart(body: Buffer): string | undefined {
  try {
    return inflateRawSync(body).subarray(0, 40).toString();
  } catch {
    return undefined;
  }
}
