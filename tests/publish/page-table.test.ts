import { readdirSync } from 'node:fs';
import { matchRoutes } from 'react-router';
import { describe, expect, test } from 'vitest';
import { readPath } from '../../src/archive/addresses/paths.ts';
import { pageAddresses } from '../../src/publish/pages/addresses.ts';
import { readSite } from '../../src/publish/read-site.ts';
import { createRoutes } from '../../src/routes/create-routes.ts';
import { ERROR_PAGES, PAGE_IDS, pageModule } from '../../src/routes/pages.ts';

const addresses = pageAddresses(readSite('data', '/'));
const routes = createRoutes();

/** The router's route for a path. */
function routeAt(path: string) {
  const found = matchRoutes(routes, path)?.at(-1);
  if (!found) throw new Error(`the router has nothing at ${path}`);
  return found;
}

describe('the table of pages', () => {
  test('has each module of a page, and each of its pages has a module', () => {
    const modules = readdirSync('src/routes', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('-page.tsx'));
    expect(PAGE_IDS.map((id) => pageModule(id).slice(2)).sort()).toEqual(modules.sort());
  });

  test('is prerendered whole: every page is there for some entry of the archive', () => {
    const prerendered = new Set(addresses.filter(({ status }) => status === 200).map(({ path }) => readPath(path)?.page));
    expect([...prerendered].sort()).toEqual([...PAGE_IDS].sort());
    const errors = new Set(addresses.filter(({ status }) => status !== 200).map(({ status }) => status));
    expect([...errors].sort()).toEqual(ERROR_PAGES.map(({ status }) => status).sort());
  });

  test('is what the router follows: each address leads to its page, with the id in it', () => {
    for (const { path, status } of addresses) {
      const { route, params } = routeAt(path);
      const place = readPath(path);
      if (status === 200) expect([route.id, params.id ?? '', typeof route.lazy], path).toEqual([place?.page, place?.id, 'function']);
      else expect([route.id, place], path).toEqual([ERROR_PAGES.find((page) => page.status === status)?.id, undefined]);
    }
  });

  test('gives each page’s code: what the router loads is the page’s component', async () => {
    for (const id of PAGE_IDS) {
      const route = routes[0]?.children?.[0]?.children?.find((each) => each.id === id);
      const module = typeof route?.lazy === 'function' ? await route.lazy() : undefined;
      expect(module, id).toHaveProperty('Component');
    }
  });
});

test('an unknown path leads to the page for what is missing', () => {
  for (const path of ['/nothing', '/issues', '/issues/a/b']) expect(routeAt(path).route.id).toBe('not-found');
});
