import { printItemRef } from '../../archive/item-ref.ts';
import type { PublishedItem } from '../../archive/published/issue.ts';
import type { ShownItem } from '../../items/item-tools.tsx';
import { isNothing, mutesIn, mutesItem, mutesListed, without, type HasWord, type Mutes } from '../muting/mutes.ts';
import type { MuteKind } from '../muting/subject.ts';
import { LIBRARY } from '../reader-library.ts';
import { readItems } from '../store/read-items.ts';
import type { HidingView } from './hiding-address.ts';
import { itemsBy, itemsOf, type Asked } from './whole-items.ts';

/** Of some items, how many are left out for each reason, and how many were read meanwhile. */
export type HiddenCount = Record<Reason | 'since', number>;

/** Why an item is left out: it was read, it is muted, or it is not known yet whether it is. */
export type Reason = 'read' | 'muted' | 'waiting';

const isWhole = (item: ShownItem): item is PublishedItem => item.ref === undefined && 'topics' in item;

/**
 * What is left out of lists. What was read is left out as it stood when the reader came to the address: an item that is
 * marked meanwhile stays until the next one, or until `leave` is called, so that nothing goes away under a reader's hand.
 */
export class HiddenItems {
  #mutes: Mutes = mutesIn([]);
  #hasWord: HasWord | undefined;
  #read: ReadonlySet<string> | undefined;
  #view: HidingView | undefined;
  #at: string | undefined;
  /** The address at which a reader changed what is muted: what shows there stays until more is known. */
  #changedAt: string | undefined;
  readonly #whole = new Map<string, PublishedItem>();
  readonly #by = new Map<string, ReadonlySet<string>>();
  /** Editions, authors and words that were asked for, and those that nothing more will come of: what is known then counts. */
  readonly #asked = new Set<string>();
  readonly #settled = new Set<string>();
  #tell = (): void => {};

  /** Follows what is kept; `tell` is called now, and whenever something else is left out than before. */
  watch(tell: () => void): void {
    LIBRARY.subscribe(() => this.#follow());
    // A page that is held shows nothing yet.
    this.#changedAt = 'hide' in document.documentElement.dataset ? '' : this.#at;
    this.#follow();
    this.#tell = tell;
    tell();
  }

  /** Whether anything is muted. */
  get isMuting(): boolean {
    return !isNothing(this.#mutes);
  }

  /** Shows another view, and takes what was read as it stands now where the reader has come to another address. */
  arrive(address: string, view: HidingView): void {
    const isNew = JSON.stringify(view) !== JSON.stringify(this.#view);
    this.#view = view;
    if (isNew) this.#tell();
    if (this.#at === address && this.#read) return;
    if (this.#changedAt === undefined) this.#changedAt = address;
    this.#at = address;
    this.leave();
  }

  /** Leaves out what was read up to now. */
  leave(): void {
    if (!LIBRARY.isRead) return;
    const read = readItems(LIBRARY.facts);
    const isNew = read.size !== this.#read?.size || [...read].some((about) => !this.#read?.has(about));
    this.#read = read;
    if (isNew) this.#tell();
  }

  /** Of some items, how many are left out, and how many have been read since the reader came to the address. */
  count(items: readonly ShownItem[], edition: string, view: HidingView): HiddenCount {
    const counts: HiddenCount = { read: 0, muted: 0, waiting: 0, since: 0 };
    const each = new Map(items.map((item) => [aboutOf(item, edition), item]));
    for (const [about, item] of each) {
      const reason = this.reason(item, edition, view);
      if (reason) counts[reason] += 1;
      else if (about && view.read && LIBRARY.value(about, 'read') === true && !this.#read?.has(about)) counts.since += 1;
    }
    return counts;
  }

  /** Whether an item is left out as things stand; before a list has come to its address, none is. */
  isHidden(item: ShownItem, edition: string): boolean {
    return this.#view !== undefined && this.reason(item, edition, this.#view) !== undefined;
  }

  /** Why an item is left out of a view; undefined where it is not. */
  reason(item: ShownItem, edition: string, view: HidingView): Reason | undefined {
    const about = aboutOf(item, edition);
    if (about === undefined || about.endsWith(`/${view.anchor}`)) return undefined;
    if (view.read && this.#read?.has(about)) return 'read';
    if (!view.muted || isNothing(this.#mutes)) return undefined;
    const mutes = without(this.#mutes, view.own);
    if ([...mutes.author].some((author) => this.#by.get(author)?.has(about))) return 'muted';
    const { hasWord = () => false, isWaiting } = this.#waits(mutes);
    const whole = isWhole(item) ? item : this.#whole.get(about);
    const muted = whole ? mutesItem(mutes, hasWord, whole) : mutesListed(mutes, hasWord, item);
    if (muted) return 'muted';
    const isOpen = isWaiting || (muted === undefined && !this.#settled.has(editionOf(about)));
    return isOpen && this.#at !== this.#changedAt ? 'waiting' : undefined;
  }

  /** Asks for what is needed to tell which of some items are muted. */
  async learn(items: readonly ShownItem[], edition: string, view: HidingView, asked: Asked): Promise<void> {
    if (!view.muted || isNothing(this.#mutes)) return;
    const open = items.filter((item) => !isWhole(item) && mutesListed(this.#mutes, () => false, item) === undefined);
    // What a pick points to outside the archive has no edition.
    const editions = new Set(open.flatMap((item) => aboutOf(item, edition) ?? []).map(editionOf));
    const came = await Promise.all([
      this.#ask('words', () => this.#loadMatcher()),
      ...[...this.#mutes.author].map((author) => this.#ask(author, async () => void this.#by.set(author, await itemsBy(author, asked)))),
      ...[...editions].map((each) =>
        this.#ask(each, async () => {
          for (const [about, item] of await itemsOf(each, asked)) this.#whole.set(about, item);
        }),
      ),
    ]);
    if (came.includes(true)) this.#tell();
  }

  async #loadMatcher(): Promise<void> {
    const { word } = this.#mutes;
    if (word.size === 0) return;
    const { wordMatcher } = await import('../muting/word-match.ts');
    if (word === this.#mutes.word) this.#hasWord = wordMatcher([...word]);
  }

  /** Asks for something, once; gives whether that was now. */
  async #ask(what: string, get: () => Promise<void>): Promise<boolean> {
    if (this.#asked.has(what)) return false;
    this.#asked.add(what);
    await get().catch(() => {});
    // What the archive has no longer, or did not give, is not waited for.
    this.#settled.add(what);
    return true;
  }

  #waits({ word, author }: Mutes): { hasWord: HasWord | undefined; isWaiting: boolean } {
    const words = word.size > 0 && !this.#hasWord && !this.#settled.has('words');
    return { hasWord: this.#hasWord, isWaiting: words || [...author].some((each) => !this.#settled.has(each)) };
  }

  #follow(): void {
    const before = this.#mutes;
    this.#mutes = mutesIn(LIBRARY.facts.values());
    if (keysOf(this.#mutes) === keysOf(before)) return this.#read ? undefined : this.leave();
    if (!('hide' in document.documentElement.dataset)) this.#changedAt = this.#at;
    if (keysOf(this.#mutes, 'word') !== keysOf(before, 'word')) {
      this.#hasWord = undefined;
      for (const asked of [this.#asked, this.#settled]) asked.delete('words');
    }
    if (!this.#read) this.leave();
    return this.#tell();
  }
}

function keysOf(mutes: Mutes, only?: MuteKind): string {
  return JSON.stringify(Object.entries(mutes).map(([kind, keys]) => (only === undefined || kind === only ? [...keys].sort() : [])));
}

function aboutOf({ ref, id }: ShownItem, edition: string): string | undefined {
  return ref ? printItemRef(ref) : id === undefined ? undefined : printItemRef({ edition, item: id });
}

function editionOf(about: string): string {
  return about.slice(0, about.indexOf('/'));
}
