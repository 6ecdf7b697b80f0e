import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../built-folder.ts';
import { seal, unseal } from '../keeping/kept-things.ts';
import type { ClientDescription, ClientFile } from './client-build.ts';
import { hashOfFile } from './file-hash.ts';

/** What says which files a folder of code has. */
const LIST = 'list';

/** The reader's code in a folder. */
export interface CodeList {
  client: ClientDescription;
  prerender: Omit<ClientFile, 'bytes'>[];
}

/** Writes down what is in a folder of code, as the last of its files: where it is there, all are. */
export function writeList(folder: string, client: ClientDescription): void {
  const prerender = filesIn(join(folder, 'prerender')).map((path) => ({ path, hash: hashOfFile(join(folder, 'prerender', path)) }));
  writeFileSync(join(folder, LIST), seal(Buffer.from(JSON.stringify({ client, prerender } satisfies CodeList))));
}

/** What is in a folder of code; undefined where it is not whole. */
export function readList(folder: string): CodeList | undefined {
  try {
    const list = unseal(readFileSync(join(folder, LIST)));
    if (!list) return undefined;
    const { client, prerender } = JSON.parse(list.toString()) as CodeList;
    const isThere = (part: string) => (file: Omit<ClientFile, 'bytes'>) => hashOfFile(join(folder, part, file.path)) === file.hash;
    return client.files.every(isThere('client')) && prerender.every(isThere('prerender')) ? { client, prerender } : undefined;
  } catch {
    return undefined;
  }
}
