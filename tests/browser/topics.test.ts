import { describe, expect } from 'vitest';
import { DISCOVERY_IN_ENGLISH } from '../../src/i18n/discovery/en-discovery.ts';
import { en } from '../../src/i18n/en.ts';
import { sectionName } from './archive-facts.ts';
import { headingOf, pathOf } from './places.ts';
import { numberIn, resultCount } from './search-page.ts';
import { EACH_DEVICE, eventually, test } from './visit.ts';

const { topics: LIST, topic: TOPIC } = DISCOVERY_IN_ENGLISH;

describe.each(EACH_DEVICE)('topics on a %s', (device) => {
  test('are found by what they are called and by what is in them', async ({ visit }) => {
    const { page } = await visit('/topics', { device });
    const names = page.getByRole('main').getByRole('heading', { level: 2 });
    const all = await names.count();
    await page.getByLabel(LIST.find).fill('Federated  learning');
    await eventually(() => names.count()).toBe(1);
    expect(await page.getByText(LIST.because('federated learning')).isVisible()).toBe(true);
    await page.getByLabel(LIST.find).fill('no such thing');
    await eventually(() => names.count()).toBe(0);
    expect(await page.getByRole('status').getByText(LIST.none('no such thing')).isVisible()).toBe(true);
    await page.getByLabel(LIST.find).fill('');
    await eventually(() => names.count()).toBe(all);
  });

  test('have a page with as many items as each of its numbers says', async ({ visit }) => {
    const { page } = await visit('/topics/gan', { device });
    const items = page.locator('main [data-item]');
    expect(await headingOf(page)).toBe('GANs');
    const papers = page.getByRole('navigation', { name: en.filter.label }).getByRole('link', { name: sectionName('papers') });
    const count = numberIn(await papers.locator('i').textContent());
    await papers.click();
    await eventually(() => pathOf(page)).toBe('/topics/gan?section=papers');
    await eventually(() => items.count()).toBe(count);
    await page.goBack();
    await page.getByText(TOPIC.asTable).click();
    const cell = page
      .getByRole('row', { name: /^2020 / })
      .getByRole('link')
      .last();
    const inYear = numberIn(await cell.textContent());
    await cell.click();
    await eventually(() => pathOf(page)).toBe('/topics/gan?year=2020');
    await eventually(() => items.count()).toBe(inYear);
  });
});

test('what two topics have in common is what the search for both finds', async ({ visit }) => {
  const { page } = await visit('/topics/gan');
  const shared = page
    .getByRole('complementary')
    .getByRole('link', { name: / in common$/ })
    .first();
  const count = numberIn(await shared.textContent());
  await shared.click();
  await eventually(() => pathOf(page)).toMatch(/^\/search\?topic=gan&topic=/);
  await eventually(async () => numberIn(await resultCount(page))).toBe(count);
});

test.for([
  { base: '', searched: 'federated+learning', typed: 'Federated  learning', name: 'Privacy and security' },
  { base: '/zh-Hans', searched: '联邦学习', typed: '联邦学习', name: '隐私与安全' },
])('a topic is offered where something of it is searched for, and found among the topics: $typed', async (asked, { visit }) => {
  const { base, searched, typed, name } = asked;
  const { page } = await visit(`${base}/search?q=${searched}`);
  await page.getByRole('link', { name }).first().click();
  await eventually(() => pathOf(page)).toBe(`${base}/topics/privacy-and-security`);
  const list = (await visit(`${base}/topics`)).page;
  await list.getByRole('searchbox').fill(typed);
  await eventually(() => list.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([name]);
});

test('the feed that a page names is that of the topic which it shows, also after going on in the same document', async ({ visit }) => {
  const { page } = await visit('/topics/gan');
  const feeds = () =>
    page.locator('head link[type="application/atom+xml"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await eventually(feeds).toEqual(['/feeds/topics/gan.xml', '/feed.xml']);
  const nearby = page.getByRole('complementary').locator('a[href^="/topics/"]').first();
  const other = await nearby.getAttribute('href');
  await nearby.click();
  await eventually(() => pathOf(page)).toBe(other);
  await eventually(async () => (await feeds()).sort()).toEqual(['/feed.xml', `/feeds${other}.xml`]);
  await page.getByRole('contentinfo').getByRole('link', { name: en.nav.about }).click();
  await eventually(() => pathOf(page)).toBe('/about');
  await eventually(feeds).toEqual(['/feed.xml']);
});
