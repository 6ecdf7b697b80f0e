import type { PublishedItem } from '../../archive/published/issue.ts';
import { plainText } from '../../archive/texts/plain-text.ts';
import { MUTE, type Fact } from '../store/fact.ts';
import { parseSubject, subjectOf, type MuteKind } from './subject.ts';

/** What is muted, by its kind: ids, hosts, names and words. */
export type Mutes = Readonly<Record<MuteKind, ReadonlySet<string>>>;

/** Says whether a text has one of the muted words, as wordMatcher does. */
export type HasWord = (text: string) => boolean;

/** What a list says of an item; a PublishedItem says everything. */
export interface ListedPart {
  headline?: { text: string } | undefined;
  title?: { text: string } | undefined;
  host?: string | undefined;
  topics?: readonly { id: string }[] | undefined;
}

/** Everything that is muted, of all that is kept. */
export function mutesIn(facts: Iterable<Fact>): Mutes {
  const mutes: Record<MuteKind, Set<string>> = { topic: new Set(), author: new Set(), name: new Set(), site: new Set(), word: new Set() };
  for (const { about, kind, value } of facts) {
    const subject = kind === MUTE && value !== null ? parseSubject(about) : undefined;
    if (subject) mutes[subject.kind].add(subject.key);
  }
  return mutes;
}

/** Whether nothing is muted. */
export function isNothing(mutes: Mutes): boolean {
  return Object.values(mutes).every((keys) => keys.size === 0);
}

/** Without one subject: on the page of a muted topic or author, its items show. */
export function without(mutes: Mutes, own: { kind: MuteKind; key: string } | undefined): Mutes {
  if (!own || !mutes[own.kind].has(own.key)) return mutes;
  return { ...mutes, [own.kind]: new Set([...mutes[own.kind]].filter((key) => key !== own.key)) };
}

/** A site is muted with those below it: example.org, and blog.example.org too. */
function hasSite(sites: ReadonlySet<string>, host: string): boolean {
  const parts = host.split('.');
  return parts.some((_, at) => sites.has(parts.slice(at).join('.')));
}

function hasAny({ topic, site }: Mutes, { topics = [], host }: ListedPart): boolean {
  return topics.some(({ id }) => topic.has(id)) || (host !== undefined && hasSite(site, host));
}

/** Whether an item is muted, of which all is known. Its text is that of the page's language. */
export function mutesItem(mutes: Mutes, hasWord: HasWord, item: PublishedItem): boolean {
  const { paper, card, headline, summary } = item;
  if (hasAny(mutes, item)) return true;
  if (paper?.people?.some((id) => id !== null && mutes.author.has(id))) return true;
  if (mutes.name.size > 0 && paper?.authors?.some((name) => mutes.name.has(subjectOf('name', name)?.key ?? ''))) return true;
  if (mutes.word.size === 0) return false;
  return [headline, paper?.title, card?.title, { text: plainText(summary?.blocks ?? []) }].some((text) => text && hasWord(text.text));
}

/** Whether an item is muted by what a list says of it; undefined where that is not enough to tell. */
export function mutesListed(mutes: Mutes, hasWord: HasWord, item: ListedPart): boolean | undefined {
  if (hasAny(mutes, item)) return true;
  if (mutes.word.size > 0 && [item.headline, item.title].some((text) => text && hasWord(text.text))) return true;
  return item.topics !== undefined && mutes.word.size === 0 && mutes.name.size === 0 ? false : undefined;
}
