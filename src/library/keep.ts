import { printItemRef } from '../archive/item-ref.ts';
import type { Language } from '../archive/languages.ts';
import type { ToolItem } from '../items/item-tools.tsx';
import { LIBRARY } from './reader-library.ts';
import type { Change } from './store/change.ts';
import type { KeptItem } from './store/fact.ts';

const whole = ({ text, lang }: ToolItem['headline'], language: Language) => ({ text, lang: lang ?? language });

/** What an item is, from a page in `language`, for those that something is kept of; nothing where that is kept already. */
export function itemChange(item: ToolItem, language: Language): Change[] {
  const about = printItemRef(item.ref);
  const before = LIBRARY.value(about, 'item') as KeptItem | undefined;
  const { text, lang } = whole(item.headline, language);
  const authors = item.paper?.authors ?? before?.authors;
  const value: KeptItem = {
    section: item.section,
    headline: { ...before?.headline, [lang]: text },
    topics: item.topics.map((topic) => (typeof topic === 'string' ? topic : topic.id)),
    ...(item.title && { title: whole(item.title, language) }),
    ...(item.url && { url: item.url }),
    ...(authors && { authors }),
  };
  return JSON.stringify(value) === JSON.stringify(before) ? [] : [{ about, kind: 'item', value }];
}

let asked = false;

/** Asks the browser, once a page, not to throw away what is kept when room gets short. */
function askToLast(): void {
  if (asked) return;
  asked = true;
  // Where there is no such promise, or it is refused, what is kept lasts as long as the browser likes.
  navigator.storage?.persist?.().catch(() => {});
}

/** Keeps something of an item: changes, with what the item is. Gives whether it could be kept. */
export async function keep(item: ToolItem, language: Language, changes: readonly Change[]): Promise<boolean> {
  const kept = await LIBRARY.change([...changes, ...itemChange(item, language)]);
  if (kept) askToLast();
  return kept;
}
