import type { Item } from '../../../source/schema.ts';
import { paperIdentity } from './paper-identity.ts';

const LONGEST = 48;
const MOST_WORDS = 6;
/** Words that say nothing of a paper, left out where enough others remain. */
const SMALL = new Set(
  'a an and are as at be by can do does for from how in into is it its of on or the to via via with without we what when why your you'.split(
    ' ',
  ),
);
/** Parts of addresses that name no work. */
const PLAIN = new Set(
  'index html htm php pdf abs paper papers article articles blog blogs post posts news en www default view read full main content item story stories page home'.split(
    ' ',
  ),
);

/** Latin words of a text in lower case, as an id has them; accents are dropped. */
export function latinWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function join(words: readonly string[]): string {
  const each = [...new Set(words)];
  const telling = each.filter((word) => !SMALL.has(word));
  let id = '';
  for (const word of (telling.length >= 2 ? telling : each).slice(0, MOST_WORDS)) {
    if (id !== '' && id.length + word.length + 1 > LONGEST) break;
    id += (id === '' ? '' : '-') + word.slice(0, LONGEST);
  }
  return id;
}

/** Whether words make a name that a reader recognises: not only numbers, not one short word. */
function isTelling(words: readonly string[]): boolean {
  const named = words.filter((word) => /[a-z]{2}/.test(word) && !SMALL.has(word));
  return named.length >= 2 || named.some((word) => word.length >= 5);
}

/** The words of an address's last telling part: `…/helping-cities-seed-new-trees` → helping, cities, … Numbers and hashes are left out. */
function addressWords(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.split('/').filter(Boolean).reverse();
  for (const part of parts) {
    let name = part;
    try {
      name = decodeURIComponent(part);
    } catch {
      // an address with a broken percent code is read as it stands
    }
    const words = latinWords(name.replace(/\.[a-z]{2,5}$/, '')).filter(
      (word, index, all) => !/^(?=.*\d)[\da-z]{7,}$/.test(word) && !(/^\d+$/.test(word) && (index === 0 || all.length === 1)),
    );
    if (words.length >= 2 && isTelling(words.filter((word) => !PLAIN.has(word)))) return words;
  }
  return [];
}

function identityWords(url: string): string[] {
  const { arxiv, openreview, doi } = paperIdentity(url).ids;
  if (arxiv) return ['arxiv', ...latinWords(arxiv)];
  if (openreview) return ['openreview', ...latinWords(openreview)];
  return doi ? ['doi', ...latinWords(doi)] : [];
}

/** The id that an item asks for: from the English words of its paper, card or address, else its identity, else any Latin words. Empty where it has none. */
export function wishedId(item: Pick<Item, 'paper' | 'card' | 'url' | 'headline'>): string {
  const title = latinWords(item.paper?.title ?? '');
  if (isTelling(title)) return join(title);
  const address = item.url === undefined ? [] : addressWords(item.url);
  const identity = item.url === undefined ? [] : identityWords(item.url);
  const cards = Object.values(item.card?.title ?? {}).map(latinWords);
  const headlines = Object.values(item.headline).map(latinWords);
  const own = identity.length > 0 ? [] : [address];
  const telling = [
    ...own.filter((words) => words.length >= 3),
    ...cards.filter((words) => words.length >= 3),
    ...own,
    ...headlines,
    ...cards,
  ].find(isTelling);
  if (telling) return join(telling);
  if (identity.length > 0) return identity.join('-').slice(0, LONGEST).replace(/-$/, '');
  const any = [...title, ...headlines.flat()].filter((word) => /[a-z]{2}/.test(word));
  if (any.length > 0) return join(any);
  // The last resort: the site's own name and the paper's year, `nips-2020`.
  const host = item.url && URL.canParse(item.url) ? latinWords(new URL(item.url).hostname).at(-2) : undefined;
  return host ? join([host, ...(item.paper?.year ? [String(item.paper.year)] : [])]) : '';
}

/** Gives each item its id, never two alike; `taken` are ids that are in use already. Items without a Latin word are numbered within their section. */
export function giveIds(items: readonly Omit<Item, 'id'>[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return items.map((item) => {
    const place = (counts.get(item.section) ?? 0) + 1;
    counts.set(item.section, place);
    const wished = wishedId(item);
    const base = wished === '' ? `${item.section}-${place}` : wished;
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return id;
  });
}
