import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zhHans } from '../../src/i18n/zh-hans.ts';
import { headingOf, pathOf } from './places.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const WEEK_49 = /\/data\/en\/issues\/2020-w49\.[0-9a-z]+\.json$/;

describe.each(EACH_DEVICE)('on a %s', (device) => {
  test.for([
    ['cannot be reached', { abort: true }],
    ['is refused by the server', { status: 503, body: 'busy' }],
    ['is no JSON', { status: 200, body: '<p>Sign in to the network</p>' }],
  ] as const)('a week whose file %s gives an error in place, and trying again helps', async ([, answer], { visit }) => {
    const { page } = await visit('/issues/2020-w48', {
      device,
      expects: [/Failed to load resource/],
      before: (page) => page.route(WEEK_49, (route) => ('abort' in answer ? route.abort() : route.fulfill(answer))),
    });
    await page.keyboard.press('ArrowRight');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await headingOf(page)).toBe(en.error.failedTitle);
    expect(pathOf(page)).toBe('/issues/2020-w49');
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(
      await page
        .getByRole('navigation', { name: en.strip.label(2020) })
        .getByRole('link', { name: /^Week 48,/ })
        .isVisible(),
    ).toBe(true);
    await page.unroute(WEEK_49);
    await alert.getByRole('button', { name: en.error.retry }).click();
    await eventually(() => headingOf(page)).toBe('29 November – 5 December');
    expect(await page.getByRole('article').count()).toBe(12);
    expect(await alert.count()).toBe(0);
  });
});

test('from an error the strip leads on to another week, and back returns', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', {
    expects: [/Failed to load resource/],
    before: (page) => page.route(WEEK_49, (route) => route.abort()),
  });
  await page.keyboard.press('ArrowRight');
  await page.getByRole('alert').waitFor();
  await page
    .getByRole('navigation', { name: en.strip.label(2020) })
    .getByRole('link', { name: /^Week 47,/ })
    .click();
  await eventually(() => headingOf(page)).toBe('15–21 November');
});

test('trying again while it still fails keeps the error and the way out', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w48', {
    expects: [/Failed to load resource/],
    before: (page) => page.route(WEEK_49, (route) => route.abort()),
  });
  await page.keyboard.press('ArrowRight');
  const retry = page.getByRole('alert').getByRole('button');
  await retry.click();
  await eventually(() => retry.innerText()).toBe(en.error.retry);
  await eventually(() => retry.isEnabled()).toBe(true);
  expect(await headingOf(page)).toBe(en.error.failedTitle);
  await page.getByRole('alert').getByRole('link', { name: en.error.home }).click();
  await eventually(() => pathOf(page)).toBe('/');
});

test.for([
  ['/issues/2020-w99', en.error.notFoundTitle],
  ['/nothing/here', en.error.notFoundTitle],
  ['/zh-Hans/issues/2020-w99', zhHans.error.notFoundTitle],
] as const)('%s is answered with 404 and a page that leads on', async ([path, title], { visit }) => {
  const { page, status } = await visit(path, { expects: [/Failed to load resource.*404/] });
  expect(status).toBe(404);
  expect(await headingOf(page)).toBe(title);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  const home = path.startsWith('/zh-Hans') ? zhHans.error.home : en.error.home;
  await page.getByRole('main').getByRole('link', { name: home }).click();
  await eventually(() => pathOf(page)).toBe(path.startsWith('/zh-Hans') ? '/zh-Hans' : '/');
  await eventually(() => headingOf(page)).not.toBe(title);
});

test('the 404 page’s address can be searched from', async ({ visit }) => {
  const { page } = await visit('/issues/2020-w99', { expects: [/Failed to load resource.*404/] });
  await page.getByRole('main').getByRole('link', { name: en.error.search }).click();
  await eventually(() => pathOf(page)).toBe('/search');
});
