import { describe, expect, test } from 'vitest';
import { topicDataPath } from '../../src/archive/data-paths.ts';
import { printItemRef } from '../../src/archive/item-ref.ts';
import type { ListedItem, PublishedTopic, PublishedTopics } from '../../src/archive/published.ts';
import { totalCount } from '../../src/archive/sections.ts';
import type { SiteFiles } from '../../src/publish/site.ts';
import { both, changed, issue, item, smallArchive, type EditorFiles } from '../source/archive-folder.ts';
import { allItems } from './listed-files.ts';
import { json, publish } from './published-files.ts';

const topicIn = (files: SiteFiles, id: string) => json<PublishedTopic>(files, topicDataPath('en', id));
const refs = (items: readonly ListedItem[]) => items.map(({ ref }) => printItemRef(ref));

const itemsOf = (files: SiteFiles, topic: PublishedTopic) => allItems('topic', topic, (path) => json(files, path));

/** A long archive: a week for each start, each with an item of the topics. */
function weeks(starts: readonly string[], topics: readonly string[]): EditorFiles {
  const { 'archive.json': settings, 'topics.json': vocabulary } = smallArchive();
  const files = starts.map((startsOn, at) => {
    const number = (at % 50) + 1;
    const year = 2000 + Math.floor(at / 50);
    const week = {
      ...issue(number, startsOn, [item('one', { topics })]),
      id: `${year}-w${String(number).padStart(2, '0')}`,
      week: { year, number, startsOn },
    };
    return [`issues/${week.id}.json`, week] as const;
  });
  return { 'archive.json': settings, 'topics.json': vocabulary, ...Object.fromEntries(files) };
}

describe('a topic', () => {
  test('has its items by year and section, the newest first, its neighbours, and its first and latest item', async () => {
    const files = await publish(smallArchive());
    const gan = topicIn(files, 'gan');
    const items = ['2020-w50/four', '2020-w48/two', '2020-w48/one'];
    expect(refs(itemsOf(files, gan))).toEqual(items);
    expect(refs(gan.newest)).toEqual(items);
    expect(gan.items).toBe(3);
    expect(gan.years.map(({ year, counts }) => [year, counts])).toEqual([[2020, { papers: 2, articles: 1 }]]);
    expect(gan.neighbours.map(({ id, shared }) => [id, shared])).toEqual([
      ['vision', 1],
      ['nlp', 1],
    ]);
    expect(refs([gan.first, gan.latest])).toEqual(['2020-w48/one', '2020-w50/four']);
  });

  test('of two thousand items lists them in files of a hundred, and few on its page', async () => {
    const starts = Array.from({ length: 250 }, (_, at) => new Date(Date.UTC(2001, 0, 7) + at * 7 * 86_400_000).toISOString().slice(0, 10));
    const files = await publish(weeks(starts, ['gan']));
    const gan = topicIn(files, 'gan');
    expect(gan.items).toBe(250);
    expect(gan.years.reduce((sum, { counts }) => sum + totalCount(counts), 0)).toBe(250);
    expect(new Set(refs(itemsOf(files, gan))).size).toBe(250);
    expect(gan.newest).toHaveLength(20);
  });

  test('without items has no page, and is not listed', async () => {
    const { topics } = smallArchive()['topics.json'] as { topics: unknown[] };
    const files = await publish(changed({ 'topics.json': { topics: [...topics, { id: 'empty', label: both('Nothing') }] } }));
    expect(files.has(topicDataPath('en', 'empty'))).toBe(false);
    expect(json<PublishedTopics>(files, 'en/topic-list.json').topics.map(({ id }) => id)).toEqual(['gan', 'nlp', 'vision']);
  });

  test('moves between two quarters, where the archive has both', async () => {
    const young = json<PublishedTopics>(await publish(smallArchive()), 'en/topic-list.json');
    expect(young.days).toBeUndefined();
    expect(young.topics[0]).not.toHaveProperty('movement');
    const starts = Array.from({ length: 27 }, (_, at) => new Date(Date.UTC(2020, 0, 5) + at * 7 * 86_400_000).toISOString().slice(0, 10));
    const old = json<PublishedTopics>(await publish(weeks(starts, ['nlp'])), 'en/topic-list.json');
    expect(old.days).toEqual({ recent: '2020-04-12', before: '2020-01-12' });
    expect(old.topics).toMatchObject([{ id: 'nlp', items: 27, movement: { recent: 13, before: 13 } }]);
  });

  test('has its sentence in the page’s language, and a chart of bars without styles', async () => {
    const files = await publish(
      changed({
        'topics.json': {
          topics: [
            { id: 'gan', label: both('GANs'), definition: { en: 'Two networks.' } },
            { id: 'nlp', label: both('L') },
            { id: 'vision', label: both('V') },
          ],
        },
      }),
    );
    expect(topicIn(files, 'gan').definition).toEqual({ text: 'Two networks.' });
    expect(json<PublishedTopic>(files, topicDataPath('zh-Hans', 'gan')).definition).toEqual({ text: 'Two networks.', lang: 'en' });
    const chart = JSON.stringify(topicIn(files, 'gan').chart);
    expect(chart.match(/\["rect"/g)).toHaveLength(3);
    expect(chart).not.toMatch(/style|class/);
  });
});
