import { describe, expect, test } from 'vitest';
import { topicDataPath } from '../../src/archive/addresses/data-paths.ts';
import { printItemRef } from '../../src/archive/item-ref.ts';
import type { ListedItem, PublishedItemPage } from '../../src/archive/published/listing.ts';
import type { PublishedTopic, PublishedTopics } from '../../src/archive/published/topics.ts';
import { totalCount } from '../../src/archive/sections.ts';
import type { SiteFiles } from '../../src/publish/site.ts';
import { both, changed, inEnglish, issue, item, smallArchive, type EditorFiles } from '../source/archive-folder.ts';
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

  test('of 520 weeks lists each item on one of its pages, the oldest on the first, and few on its own; the same each time', async () => {
    const starts = Array.from({ length: 520 }, (_, at) => new Date(Date.UTC(2001, 0, 7) + at * 7 * 86_400_000).toISOString().slice(0, 10));
    const archive = inEnglish(weeks(starts, ['gan']));
    const files = await publish(archive);
    const gan = topicIn(files, 'gan');
    expect([gan.items, gan.pages]).toEqual([520, 11]);
    expect(gan.years.reduce((sum, { counts }) => sum + totalCount(counts), 0)).toBe(520);
    expect(refs(itemsOf(files, gan))).toEqual(
      Object.keys(archive)
        .flatMap((path) => /^issues\/(.*)\.json$/.exec(path)?.[1] ?? [])
        .reverse()
        .map((id) => `${id}/one`),
    );
    expect(refs(gan.newest)).toEqual(refs(itemsOf(files, gan)).slice(0, 20));
    const oldest = json<PublishedItemPage>(files, topicDataPath('en', 'gan_1'));
    expect([oldest.first, oldest.items.length, oldest.newer, printItemRef(oldest.items.at(-1)!.ref)]).toEqual([
      1,
      50,
      true,
      '2000-w01/one',
    ]);
    expect(json<PublishedItemPage>(files, topicDataPath('en', 'gan_11'))).not.toHaveProperty('newer');
    expect([...files.keys()].filter((path) => /^(?!en\/|search\/|archive\.json)/.test(path))).toEqual([]);
    expect([...(await publish(archive))]).toEqual([...files]);
  });

  test('of one week is all that there is', async () => {
    const files = await publish(weeks(['2020-11-22'], ['gan']));
    const gan = topicIn(files, 'gan');
    expect([gan.items, gan.pages, gan.neighbours]).toEqual([1, undefined, []]);
    expect(refs([gan.first, gan.latest])).toEqual(['2000-w01/one', '2000-w01/one']);
  });

  test('is not there where no item has one', async () => {
    const files = await publish(weeks(['2020-11-22', '2020-11-29'], []));
    expect(json<PublishedTopics>(files, 'en/topic-list.json').topics).toEqual([]);
    expect([...files.keys()].filter((path) => path.startsWith('en/topics/'))).toEqual([]);
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
