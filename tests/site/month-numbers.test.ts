import { describe, expect, test } from 'vitest';
import { SITE } from '../setup/sites.ts';
import { readSite, type BuiltPage } from './built-site.ts';
import { editorsItems, plainName, type EditorsItem } from './editors-items.ts';

const ITEMS = editorsItems();
const MONTHS = readSite(SITE).pages.filter(({ file }) => /(?:^|\/)months\/[\d-]+\.html$/.test(file));
const monthOf = ({ file }: BuiltPage) => file.slice(-'2020-11.html'.length, -'.html'.length);

/** What marks an item as the same work as another one, by the editor's files alone: its title, and its arXiv number or address. */
const marks = ({ title, url }: EditorsItem) => [plainName(title), /(?<=arxiv\.org\/\w+\/)\d+\.\d+/.exec(url)?.[0] ?? url].filter(Boolean);

/** Items of a month, each work with its first mention only, and how many mentions were left out so. */
function countedOnce(month: string): { items: EditorsItem[]; again: number } {
  const all = ITEMS.filter(({ day }) => day.startsWith(month));
  const seen = new Set<string>();
  const items = all.filter((item) => {
    const first = !marks(item).some((mark) => seen.has(mark));
    for (const mark of marks(item)) seen.add(mark);
    return first;
  });
  return { items, again: all.length - items.length };
}

const numbers = (text: string | null | undefined) => (text?.match(/\d+/g) ?? []).map(Number);
const ofTopic = (month: string, topic: string) => countedOnce(month).items.filter(({ topics }) => topics.includes(topic)).length;

/** The month before in the archive. */
function before(month: string): string {
  const months = [...new Set(ITEMS.map(({ day }) => day.slice(0, 7)))];
  return months[months.indexOf(month) - 1] ?? '';
}

test('there are months in each language, one of which has an item again', () => {
  expect(MONTHS.map(({ file }) => file).filter((file) => file.startsWith('zh-Hans/'))).toHaveLength(MONTHS.length / 2);
  expect(MONTHS.some((page) => countedOnce(monthOf(page)).again > 0)).toBe(true);
});

describe.for(MONTHS)('$file', (page) => {
  const month = monthOf(page);
  const { items, again } = countedOnce(month);
  const main = page.document.querySelector('main');
  const filters = [...(main?.querySelectorAll('a[href^="?"]') ?? [])].filter((link) => link.querySelector('i'));

  test('says how many items each section has, and all of them, each work once', () => {
    const said = filters.map((link) => [
      /(?<=section=)[\w-]+/.exec(link.getAttribute('href') ?? '')?.[0] ?? 'all',
      ...numbers(link.querySelector('i')?.textContent),
      ...numbers(link.lastElementChild?.textContent),
    ]);
    const due = [...Map.groupBy(items, ({ section }) => section)].map(([section, { length }]) => [section, length, length]);
    expect(new Set(said)).toEqual(new Set([['all', items.length, items.length], ...due]));
  });

  test('says the same in its heading, and how many are there again', () => {
    const facts = [...(main?.querySelectorAll('h1 + div > span') ?? [])].map(({ textContent }) => textContent ?? '');
    const sections = filters.slice(1).map((link) => Number(link.querySelector('i')?.textContent));
    expect(facts.some((fact) => numbers(fact).join() === sections.join())).toBe(true);
    const once = facts.find((fact) => /counted once|只计一次/.test(fact));
    expect(numbers(once)[0] ?? 0).toBe(again);
  });

  test('lists these items', () => {
    expect(main?.querySelectorAll('article[id], [data-item]').length).toBe(items.length);
  });

  test('says how many items its topics have, and how many more or fewer than in the month before', () => {
    const links = [...(main?.querySelectorAll('a[href*="topic="]') ?? [])];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const topic = /(?<=topic=)[\w-]+/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
      const change = ofTopic(month, topic) - ofTopic(before(month), topic);
      const [count, difference = 0] = numbers(link.querySelector('.visually-hidden')?.textContent);
      expect([count, numbers(link.querySelector('b')?.textContent)[0]], topic).toEqual([ofTopic(month, topic), count]);
      if (link.hasAttribute('data-compared')) expect(difference, topic).toBe(Math.abs(change));
      if (difference > 0) expect(/fewer|少/.test(link.querySelector('.visually-hidden')?.textContent ?? ''), topic).toBe(change < 0);
    }
  });

  test('names as its topics those with the most items', () => {
    const named = [...(main?.querySelectorAll('a[href*="topic="]') ?? [])].map(
      (link) => numbers(link.querySelector('b')?.textContent)[0] ?? 0,
    );
    const all = [...new Set(items.flatMap(({ topics }) => topics))].map((topic) => ofTopic(month, topic)).toSorted((a, b) => b - a);
    expect(named).toEqual(all.slice(0, named.length));
  });
});
