import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../archive/languages.ts';
import { FORMAT_VERSION, type PublishedArchive } from '../../archive/published/archive.ts';
import { openIndex, type SearchIndex } from '../../engine/index-reader.ts';
import { ShardError } from '../../engine/store/shard-store.ts';
import { FACET_FIELDS } from '../../search/facet-fields.ts';
import { Complaint } from '../../terminal/complaint.ts';
import { checkBuiltFolder } from '../built-folder.ts';

/** The search index of a built site, as the reader's browser opens it. */
export interface BuiltSearch {
  index: SearchIndex;
  /** Those of the site, its first one first. */
  languages: readonly Language[];
}

const ARCHIVE = 'data/archive.json';
const AGAIN = 'build the site again (npm run build)';

function readPublished(folder: string): Pick<PublishedArchive, 'languages' | 'search'> {
  const file = join(folder, ARCHIVE);
  let read: Partial<PublishedArchive>;
  try {
    read = JSON.parse(readFileSync(file, 'utf8')) as Partial<PublishedArchive>;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Complaint(`${file} is not JSON: ${AGAIN}`);
    throw error;
  }
  const { version, languages, search } = read;
  if (version !== FORMAT_VERSION)
    throw new Complaint(`${file} has version ${String(version)}, and this program reads version ${FORMAT_VERSION}: ${AGAIN}`);
  if (typeof search !== 'string' || !Array.isArray(languages)) throw new Complaint(`${file} names no search index: ${AGAIN}`);
  return { languages, search };
}

/** Opens the index that a built site publishes. Throws a Complaint where folder, site or index is not there, damaged or of another format. */
export async function openBuiltSearch(folder: string): Promise<BuiltSearch> {
  checkBuiltFolder(folder, ARCHIVE, '--site');
  const { languages, search } = readPublished(folder);
  const [, below = '', root = ''] = /^(.*\/)?([^/]+)\.bin$/.exec(search) ?? [];
  const read = (name: string) => readFile(join(folder, 'data', below, `${name}.bin`));
  try {
    return { index: await openIndex(read, root, FACET_FIELDS), languages };
  } catch (error) {
    if (error instanceof ShardError) throw missingShards(folder, [error.shard]);
    throw new Complaint(`${join(folder, 'data', search)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What to say of files of the index that are not there, or damaged. */
export function missingShards(folder: string, shards: readonly string[]): Complaint {
  const files = shards.map((shard) => `${shard}.bin`).join(', ');
  return new Complaint(`the search index in ${join(folder, 'data')} lacks ${files}, or what is there is damaged: ${AGAIN}`);
}
