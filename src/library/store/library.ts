import { factOf, putNew, type Change } from './change.ts';
import { Connection } from './connection.ts';
import { factKey, type Fact, type FactValue } from './fact.ts';
import { newIn } from './merge.ts';
import { newWriter, nextStamp, type Stamp } from './stamp.ts';
import { Trouble, troubleOf, type TroubleKind } from './trouble.ts';

/** What tabs tell each other. */
type Told = { facts: readonly Fact[] } | { cleared: true };

interface LibraryOptions {
  /** The name of the database and of the channel between tabs. */
  name: string;
  onTrouble: (trouble: Trouble) => void;
  /** The time of day, in milliseconds. */
  now?: () => number;
}

/**
 * What a reader keeps on this device: facts, in IndexedDB and whole in memory. A change is in the database before it is seen,
 * so that nothing shows that is not kept, and then in all tabs.
 */
export class Library {
  readonly #now: () => number;
  readonly #onTrouble: (trouble: Trouble) => void;
  readonly #writer = newWriter();
  readonly #channel: BroadcastChannel;
  readonly #connection: Connection;
  readonly #listeners = new Set<() => void>();
  #facts = new Map<string, Fact>();
  /** While everything is being read: what was seen since, which it may not have yet. */
  #meanwhile: Fact[] | undefined;
  #clearings = 0;
  #version = 0;
  #isRead = false;
  #trouble: TroubleKind | undefined;

  constructor({ name, onTrouble, now = Date.now }: LibraryOptions) {
    this.#now = now;
    this.#onTrouble = onTrouble;
    this.#connection = new Connection(name, () => {
      const lost = [...this.#facts.values()];
      this.#forget();
      if (lost.length > 0) onTrouble(new Trouble('wiped', { lost }));
    });
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('facts' in data) this.#see(data.facts);
      else this.#forget();
    });
  }

  /** Whether what is kept has been read, so that what is not there is not kept. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Why what is kept could not be read, the last time; undefined where it could. */
  get trouble(): TroubleKind | undefined {
    return this.#trouble;
  }

  /** Counts the changes, of this tab and others. */
  get version(): number {
    return this.#version;
  }

  /** Who this page is, in the stamps of what it writes. */
  get writer(): string {
    return this.#writer;
  }

  /** All facts by their keys, as they stand. */
  get facts(): ReadonlyMap<string, Fact> {
    return this.#facts;
  }

  /** A fact's value; undefined where there is none or it no longer holds. The same object until it changes. */
  value(about: string, kind: string): FactValue | undefined {
    return this.#facts.get(factKey({ about, kind }))?.value ?? undefined;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Reads what is kept; also again, where tabs may have changed it unheard. Trouble is told, and what was known stays. */
  async read(): Promise<void> {
    const clearings = this.#clearings;
    this.#meanwhile = [];
    try {
      const facts = await (await this.#connection.open()).getAll('facts');
      if (clearings !== this.#clearings) return this.read();
      this.#facts = new Map();
      this.#isRead = true;
      this.#trouble = undefined;
      this.#see([...facts, ...this.#meanwhile]);
      this.#meanwhile = undefined;
    } catch (error) {
      this.#isRead = true;
      this.#trouble = troubleOf(error).kind;
      this.#see([]);
      this.#tell(error);
    }
    return undefined;
  }

  /** Makes changes, all of them or, in trouble (which is told), none: then it gives false. */
  change(changes: readonly Change[]): Promise<boolean> {
    return this.#write((stamp) => changes.map((change) => factOf(change, stamp())));
  }

  /** Takes facts from elsewhere in, as mergeFact says; all of them or, in trouble, none: then it gives false. */
  take(facts: readonly Fact[]): Promise<boolean> {
    return this.#write(() => facts);
  }

  /** Deletes everything on this device, in all tabs; false in trouble. */
  async clear(): Promise<boolean> {
    try {
      await this.#connection.erase();
      this.#channel.postMessage({ cleared: true } satisfies Told);
      this.#forget();
      return true;
    } catch (error) {
      return this.#tell(error);
    }
  }

  close(): void {
    this.#channel.close();
    this.#connection.close();
  }

  /** Runs one transaction: reads what other tabs have written, merges, and writes what is new in it. */
  async #write(make: (stamp: () => Stamp) => readonly Fact[]): Promise<boolean> {
    try {
      const facts = await this.#connection.transact(async (transaction) => {
        let clock = await transaction.objectStore('meta').get('clock');
        const made = make(() => (clock = nextStamp(clock, this.#now(), this.#writer)));
        return putNew(transaction, made, clock);
      });
      this.#channel.postMessage({ facts } satisfies Told);
      this.#see(facts);
      return true;
    } catch (error) {
      return this.#tell(error);
    }
  }

  #tell(error: unknown): false {
    this.#onTrouble(troubleOf(error));
    return false;
  }

  #see(facts: readonly Fact[]): void {
    this.#meanwhile?.push(...facts);
    for (const fact of newIn(this.#facts, facts)) this.#facts.set(factKey(fact), fact);
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  #forget(): void {
    this.#clearings += 1;
    this.#facts = new Map();
    this.#see([]);
  }
}
