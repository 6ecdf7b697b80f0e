import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueId } from '../../src/archive/ids.ts';
import { addDays, weekOf } from '../../src/archive/weeks.ts';
import type { Issue, Item } from '../../src/source/schema.ts';

/** How an archive is made longer. */
export interface ScaleOptions {
  /** The archive's folder whose items are written anew, in new words and with new addresses. */
  from: string;
  /** Where the longer one goes; what is there is removed. */
  out: string;
  /** It ends when there are so many weeks … */
  weeks?: number;
  /** … or so many items. */
  items?: number;
  /** Whether items have no topics, and each an author of its own, so that no topic and nobody has a page. */
  plain?: boolean;
  /** Whether the weeks of `from` stand among the others as they are; drafts are left out. */
  keep?: boolean;
}

/** The same sequence for the same seed on every machine (a linear congruential generator, with the numbers of ANSI C). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** An item in new words: its headline, title and summary get some of other items, and a number that no other has. */
function another(item: Item, number: number, word: () => string): Item {
  const { links: _, figure: __, corrections: ___, ...rest } = structuredClone(item);
  const inEach = (text: Item['headline'], change: (source: string) => string) =>
    Object.fromEntries(Object.entries(text).map(([tag, source]) => [tag, tag === 'en' ? change(source) : `${source}${number}`]));
  return {
    ...rest,
    id: `${item.id}-${number}`,
    url: `https://arxiv.org/abs/${1000 + (number >> 14)}.${String(number % 16_384).padStart(5, '0')}`,
    headline: inEach(item.headline, (source) => `${word()} ${source} ${word()} ${number}`),
    summary: { ...item.summary, en: `${item.summary?.en} ${word()} ${word()} ${word()}.` },
    ...(rest.paper ? { paper: { ...rest.paper, ids: undefined, title: `${word()} ${word()} ${rest.paper.title} ${number}` } } : {}),
  };
}

/** An item of no topic, by somebody who wrote no other. */
function plainItem({ paper, ...item }: Item, number: number): Item {
  const family = [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return { ...item, topics: [], ...(paper ? { paper: { ...paper, authors: [`Ada ${family}`] } } : {}) };
}

/** The first Sunday that an archive may begin with. */
const EARLIEST = '1990-01-07';
/** An archive ends so many weeks after the one that it is made of, where it does not begin too early for that. */
const WEEKS_BEYOND = 13;
/** The sections of checkouts in which they were no settings yet. */
const EARLIER_SECTIONS = ['features', 'papers', 'articles', 'use-cases', 'other'];
/** Of ten to fourteen items, on average. */
const ITEMS_A_WEEK = 12;

/** Writes an archive of so many weeks or items, with ten to fourteen items a week. Gives how many weeks and items that are. */
export function writeScaleArchive({ from, out, weeks = Infinity, items = Infinity, plain = false, keep = false }: ScaleOptions): {
  weeks: number;
  items: number;
} {
  const real = readdirSync(join(from, 'issues'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => readJson<Issue>(join(from, 'issues', name)))
    .filter(({ draft }) => !draft);
  const pool = real.flatMap((issue) => issue.items);
  const words = pool.flatMap(({ summary }) => summary?.en?.split(/[^A-Za-z]+/) ?? []).filter((word) => word.length > 5);
  const settings = readJson<{ sections?: { id: string }[] }>(join(from, 'archive.json'));
  const sections = settings.sections?.map(({ id }) => id) ?? EARLIER_SECTIONS;
  const newest =
    real
      .map(({ week }) => week.startsOn)
      .sort()
      .at(-1) ?? '2020-12-27';
  const random = sequence(7);
  const word = () => words[random(words.length)]!;
  rmSync(out, { recursive: true, force: true });
  for (const folder of ['issues', 'months']) mkdirSync(join(out, folder), { recursive: true });
  for (const name of ['archive.json', 'topics.json', 'people.json', 'schema'])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(out, name), { recursive: true });
  // Feeds and formats say their own times; pages, data and the index are what is compared.
  const knowsFormats =
    existsSync(join(from, 'schema')) && readFileSync(join(from, 'schema/archive.schema.json'), 'utf8').includes('"formats"');
  if (knowsFormats) writeFileSync(join(out, 'archive.json'), JSON.stringify({ ...settings, feeds: undefined, formats: [] }));
  const done = { weeks: 0, items: 0 };
  let number = 0;
  const whole = Math.min(weeks, Math.ceil(items / ITEMS_A_WEEK));
  const first = [EARLIEST, addDays(newest, 7 * (WEEKS_BEYOND - whole))].sort().at(-1)!;
  for (let day = first; done.weeks < weeks && done.items < items; day = addDays(day, 7)) {
    const week = weekOf(day, 'us');
    const id = issueId(week);
    const own = keep ? real.find(({ week: { startsOn } }) => startsOn === week.startsOn) : undefined;
    const made = Array.from({ length: Math.min(10 + random(5), items - done.items) }, () => {
      const item = another(pool[random(pool.length)]!, ++number, word);
      return plain ? plainItem(item, number) : item;
    }).sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
    const issue = own ?? {
      $schema: '../schema/issue.schema.json',
      id,
      week,
      picks: made.slice(0, 3).map(({ id: item }) => ({ item })),
      items: made,
    };
    writeFileSync(join(out, 'issues', `${issue.id}.json`), `${JSON.stringify(issue, null, 2)}\n`);
    done.weeks += 1;
    done.items += issue.items.length;
  }
  return done;
}
