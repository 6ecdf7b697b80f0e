import { address } from '../../src/source/text-schema.ts';
import type { EditorFiles } from '../source/archive-folder.ts';
import { fullArchive } from './full-archive.ts';
import { PAYLOADS } from './payloads.ts';
import { replaced, stringFields } from './string-fields.ts';

const FULL = fullArchive();
const WEEK = 'issues/2020-w48.json';
const MONTH = 'months/2020-11.json';
/** Ids that a check lets through and that objects have of themselves, and one that it would not. */
const TOPICS = ['constructor', 'valueof', 'then', 'proto'];

const IN_ITEM = stringFields(FULL).filter(({ file, path }) => file === WEEK && path[0] === 'items');
const WORDS = FULL[WEEK] as { items: [Record<string, unknown>] };

/** Texts in every language that the pages ask for. */
const both = (text: string) => ({ en: text, 'zh-Hans': text });
const ALL = both(PAYLOADS.map(({ text }) => text).join('\n\n'));

/** An item with a payload in every text and address of it; a picture on another host is what an archive may have, and stays away here. */
function itemWith(text: string, place: number): Record<string, unknown> {
  let item: unknown = WORDS.items[0];
  for (const { path, kind } of IN_ITEM) {
    const isPicture = path.at(-1) === 'src' && !address.safeParse(text).success;
    if (kind === 'form' && !isPicture) continue;
    const steps = path.slice(2);
    item = replaced(item, steps.at(-1) === 'en' ? steps.slice(0, -1) : steps, steps.at(-1) === 'en' ? both(text) : text);
  }
  return { ...(item as Record<string, unknown>), id: `p-${place}`, topics: [TOPICS[place % TOPICS.length]] };
}

const ITEMS = PAYLOADS.map(({ text }, place) => itemWith(text, place));

/** How many items the payloads make, in each of the weeks 48 and 49 and in November. */
export const ITEM_COUNT = ITEMS.length;

function week(number: number, startsOn: string, more: Record<string, unknown>): Record<string, unknown> {
  return { id: `2020-w${number}`, week: { year: 2020, number, startsOn }, items: ITEMS, picks: [], ...more };
}

/**
 * An archive with every payload in every text and address that there are many of, and with all of them at once in those of which an
 * archive has one. The check refuses it; only its ids, days and own address are what they must be, without which there are no pages.
 */
export function payloadArchive(): EditorFiles {
  const source = { name: ALL.en, url: 'javascript:pwned()' };
  const picks = PAYLOADS.map(({ text }) => ({ url: text, note: both(text) }));
  const archive = FULL['archive.json'] as { sections: Record<string, unknown>[] };
  const topics = TOPICS.map((id, place) => ({
    id,
    label: both(
      PAYLOADS.filter((_, each) => each % TOPICS.length === place)
        .map(({ text }) => text)
        .join(' '),
    ),
    definition: ALL,
    synonyms: { en: PAYLOADS.map(({ text }) => text) },
    includes: { en: PAYLOADS.map(({ text }) => text) },
  }));
  return {
    'archive.json': {
      ...archive,
      title: both('</title><script>pwned()</script>'),
      tagline: ALL,
      about: ALL,
      sections: archive.sections.map((section) => ({
        ...section,
        name: both('"><img src=x onerror=pwned()>'),
        count: both('# <script>pwned()</script>'),
      })),
    },
    'topics.json': { topics },
    'people.json': { people: PAYLOADS.map(({ text }, place) => ({ id: `person-${place}`, name: text, spellings: [text] })) },
    [WEEK]: week(48, '2020-11-22', { source, intro: ALL, picks }),
    'issues/2020-w49.json': week(49, '2020-11-29', {
      source: { name: '"onclick="pwned()', url: 'data:text/html,<script>parent.pwned()</script>' },
      sourceLinks: PAYLOADS.map(({ text }) => ({ rel: 'other', label: text, url: text })),
    }),
    [MONTH]: { id: '2020-11', source, note: ALL, picks, items: ITEMS.map((item) => ({ ...item, id: `${String(item.id)}-own` })) },
  };
}
