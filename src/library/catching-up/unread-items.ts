import { issueQuery } from '../../archive/fetching/queries.ts';
import { printItemRef, type ItemRef } from '../../archive/item-ref.ts';
import type { PublishedIssue, PublishedItem } from '../../archive/published/issue.ts';
import { plainText } from '../../archive/texts/plain-text.ts';
import { readingSeconds } from '../../archive/texts/reading-time.ts';
import { itemsBy, type Asked } from '../hiding/whole-items.ts';
import { mutesIn, mutesItem } from '../muting/mutes.ts';
import { wordMatcher } from '../muting/word-match.ts';
import type { Fact } from '../store/fact.ts';
import { readItems } from '../store/read-items.ts';
import type { CatchUpView } from './catch-up-view.ts';
import { newestWeeks, weeksSince } from './missed-weeks.ts';
import { planOf, type Candidate, type Planned } from './plan.ts';

/** An item of which a plan is made, as the archive has it. */
export interface UnreadItem extends Candidate {
  ref: ItemRef;
  published: PublishedItem;
}

/** A plan, with what it was made of. */
export interface CatchUp {
  plan: Planned<UnreadItem>[];
  /** The oldest of its weeks; absent where there is none. */
  since?: string;
  weeks: number;
  /** How many unread items these weeks have. */
  unread: number;
  /** The weeks that can be chosen, the newest first. */
  choices: string[];
}

function unreadIn({ id, week, items }: PublishedIssue, picked: ReadonlySet<string>): UnreadItem[] {
  return items.map((published) => {
    const ref = { edition: id, item: published.id };
    const about = printItemRef(ref);
    return {
      ref,
      about,
      published,
      startsOn: week.startsOn,
      section: published.section,
      topics: published.topics.map((topic) => topic.id),
      seconds: readingSeconds(`${published.headline.text} ${plainText(published.summary?.blocks ?? [])}`),
      isPick: picked.has(about),
    };
  });
}

/** Makes the plan that an address asks for of what is kept now: neither what was read is in it nor what is muted. */
export async function catchUp({ since, minutes }: CatchUpView, facts: ReadonlyMap<string, Fact>, asked: Asked): Promise<CatchUp> {
  const { client, language } = asked;
  const read = readItems(facts);
  const choices = await newestWeeks(client, language);
  const weeks = weeksSince(choices, since, read);
  const mutes = mutesIn(facts.values());
  const hasWord = wordMatcher([...mutes.word]);
  const [issues, byMuted] = await Promise.all([
    Promise.all(weeks.map(({ id }) => client.query(issueQuery(language, id)))),
    // Lists of items name few of an item's authors. An author whose page is gone has none.
    Promise.all([...mutes.author].map((author) => itemsBy(author, asked).catch(() => new Set<string>()))),
  ]);
  const picked = new Set(issues.flatMap(({ picks }) => picks.flatMap(({ ref }) => (ref ? [printItemRef(ref)] : []))));
  const unread = issues
    .flatMap((issue) => unreadIn(issue, picked))
    .filter(
      ({ about, published }) => !read.has(about) && !byMuted.some((muted) => muted.has(about)) && !mutesItem(mutes, hasWord, published),
    );
  const oldest = weeks.at(-1)?.id;
  return {
    plan: planOf(unread, minutes * 60),
    ...(oldest !== undefined && { since: oldest }),
    weeks: weeks.length,
    unread: unread.length,
    choices: choices.map(({ id }) => id),
  };
}
