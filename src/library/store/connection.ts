import { deleteDB, type IDBPTransaction } from 'idb';
import { openDatabase, type LibraryDatabase, type LibrarySchema } from './database.ts';

/** A transaction over everything that is kept. */
export type LibraryTransaction = IDBPTransaction<LibrarySchema, ('facts' | 'meta')[], 'readwrite'>;

/** The way to the database: opened when it is first needed, and again where it was closed. */
export class Connection {
  readonly #name: string;
  readonly #onGone: () => void;
  #opening: Promise<LibraryDatabase> | undefined;

  /** `onGone` is called where the database was deleted or taken away while it was open. */
  constructor(name: string, onGone: () => void) {
    this.#name = name;
    this.#onGone = onGone;
  }

  open(): Promise<LibraryDatabase> {
    if (this.#opening) return this.#opening;
    const opening = openDatabase({
      name: this.#name,
      onClose: (how) => {
        this.#opening = undefined;
        if (how === 'gone') this.#onGone();
      },
    });
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return opening;
  }

  /** Runs a transaction: all that `work` does happens, or, where it or the database fails, nothing of it. */
  async transact<T>(work: (transaction: LibraryTransaction) => Promise<T>): Promise<T> {
    const transaction = await this.#begin();
    // An error in it shows in `done` as well, which may be before that is waited for.
    transaction.done.catch(() => {});
    try {
      const made = await work(transaction);
      await transaction.done;
      return made;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
      throw transaction.error ?? error;
    }
  }

  /** Deletes everything that is kept; the database itself where it is damaged. */
  async erase(): Promise<void> {
    try {
      // Deleting the database would wait for tabs that the browser has put to sleep.
      await this.transact((transaction) =>
        Promise.all([transaction.objectStore('facts').clear(), transaction.objectStore('meta').clear()]),
      );
    } catch {
      this.close();
      await deleteDB(this.#name);
    }
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => {});
    this.#opening = undefined;
  }

  async #begin(): Promise<LibraryTransaction> {
    try {
      return (await this.open()).transaction(['facts', 'meta'], 'readwrite');
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError') || !this.#opening) throw error;
      // The browser closed it without a word.
      this.#opening = undefined;
      return (await this.open()).transaction(['facts', 'meta'], 'readwrite');
    }
  }
}
