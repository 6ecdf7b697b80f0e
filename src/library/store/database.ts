import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Fact } from './fact.ts';
import type { Stamp } from './stamp.ts';

/** What is in the database, in its present version. */
export interface LibrarySchema extends DBSchema {
  facts: { key: [about: string, kind: string]; value: Fact };
  /** `clock`: the latest stamp that is known here. */
  meta: { key: string; value: Stamp };
}

/** The open database. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** What a step of the migration may work with: the database as the version before left it. */
type Upgrade = (database: LibraryDatabase, transaction: IDBPTransaction<LibrarySchema, ('facts' | 'meta')[], 'versionchange'>) => void;

/** Step n leads from version n to the next; version 0 is a device without a database. Steps that were published never change. */
export const MIGRATIONS: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('facts', { keyPath: ['about', 'kind'] });
    database.createObjectStore('meta');
  },
];

interface OpenOptions {
  name: string;
  /** Called when the database is no longer this page's: deleted, taken away by the browser, or wanted in another version. */
  onClose: (how: 'gone' | 'released') => void;
  migrations?: readonly Upgrade[];
}

/** Opens the database of this name, and brings it to the present version, in one transaction: whole or not at all. */
export async function openDatabase({ name, onClose, migrations = MIGRATIONS }: OpenOptions): Promise<LibraryDatabase> {
  const database = await openDB<LibrarySchema>(name, migrations.length, {
    upgrade(opened, from, _to, transaction) {
      // Where a step fails, opening does, which says so.
      transaction.done.catch(() => {});
      for (const step of migrations.slice(from)) step(opened, transaction);
    },
    // Another tab has a newer version, or deletes everything: let it.
    blocking(_from, to) {
      database.close();
      onClose(to === null ? 'gone' : 'released');
    },
    terminated: () => onClose('gone'),
  });
  return database;
}
