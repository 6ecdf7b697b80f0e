import { textHash } from '../../../archive/texts/text-hash.ts';
import type { Fact } from '../../store/fact.ts';
import { readFacts } from '../library-file.ts';
import { compactFacts, unfoldFacts } from './compact-facts.ts';
import { MOST_UNPACKED } from './link-limits.ts';
import { packText, unpackText } from './packed-text.ts';
import { carriedBy, TAKE } from './take-fragment.ts';

/** The version of what links carry; docs/library-file.md describes it. */
const VERSION = 1;

/** Why nothing can be taken in: it was cut off or changed, a newer version of the reader made it, it is far too much, or another site's. */
export type LinkFault = 'damaged' | 'newer' | 'tooLarge' | 'elsewhere';

/** What a link says. */
export type ReadLink = { facts: Fact[] } | { fault: LinkFault };

/**
 * The fragment, with its number sign, that carries facts to another device; undefined where they are more than is taken in there.
 * `site` is the archive's address, by which it is told from others.
 */
export async function printTake(facts: readonly Fact[], site: string): Promise<string | undefined> {
  const text = new Blob([JSON.stringify({ site: textHash(site), facts: compactFacts(facts) })]);
  return text.size > MOST_UNPACKED ? undefined : `${TAKE}${VERSION}.${await packText(text)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a fragment, which anybody may have written: all of its facts, or why not. */
export async function readTake(hash: string, site: string): Promise<ReadLink> {
  const [, version, packed] = /^([1-9]\d*)\.(.*)$/.exec(carriedBy(hash)) ?? [];
  if (version === undefined || packed === undefined) return { fault: 'damaged' };
  if (Number(version) > VERSION) return { fault: 'newer' };
  if (!/^[\w-]+$/.test(packed)) return { fault: 'damaged' };
  const unpacked = await unpackText(packed);
  if ('fault' in unpacked) return unpacked;
  const said = parse(unpacked.text) as Partial<Record<'site' | 'facts', unknown>> | null | undefined;
  if (typeof said?.site !== 'string' || !Array.isArray(said.facts)) return { fault: 'damaged' };
  if (said.site !== textHash(site)) return { fault: 'elsewhere' };
  const read = readFacts(unfoldFacts(said.facts));
  return 'fault' in read ? { fault: 'damaged' } : read;
}
