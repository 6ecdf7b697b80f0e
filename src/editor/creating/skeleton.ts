import { issueId } from '../../archive/ids.ts';
import type { Section } from '../../archive/sections.ts';
import { weekStart, type WeekNumbering } from '../../archive/weeks.ts';
import type { Issue, Item } from '../../source/schema.ts';
import { giveIds } from '../importing/items/item-ids.ts';
import { isPaper, paperIdentity } from '../importing/items/paper-identity.ts';
import { cleanAddress, hostOf, workKey } from '../importing/markdown/addresses.ts';
import { Refusal } from '../importing/report/refusal.ts';

/** What an editor has still to write stands for it, so that the file is valid and the check finds the place. */
export const TO_WRITE = 'TODO';

/** What an archive settles that a new issue follows. */
export interface SkeletonSettings {
  languages: readonly string[];
  numbering: WeekNumbering;
  /** In page order. */
  sections: readonly Section[];
}

/** Papers go into `papers` where the archive has such a section, all else into `other`; else into the first and the last. */
function sectionFor(isOfPaper: boolean, sections: readonly Section[]): Section {
  const usual = isOfPaper ? 'papers' : 'other';
  return (sections.includes(usual) ? usual : sections.at(isOfPaper ? 0 : -1)) ?? usual;
}

function skeletonItem(address: string, { languages, sections }: SkeletonSettings): Omit<Item, 'id'> {
  const { url, problem } = cleanAddress(address);
  if (url === undefined)
    throw new Refusal(`the address ${address} ${problem ?? ''}: give the whole address, like https://arxiv.org/abs/2010.05334`);
  const identity = paperIdentity(url);
  if (identity.problem) throw new Refusal(`the address ${address}: ${identity.problem}`);
  const text = Object.fromEntries(languages.map((tag) => [tag, TO_WRITE]));
  const section = sectionFor(isPaper(identity), sections);
  return {
    section,
    url,
    headline: text,
    ...(isPaper(identity)
      ? { paper: { title: TO_WRITE, ...(identity.year ? { year: identity.year } : {}), ids: identity.ids } }
      : { card: { title: text, site: hostOf(url) } }),
    summary: text,
    topics: [],
  };
}

/** The id must not be made of the place-holder: it is the words of the address, or the paper's identity. */
function withoutPlaceholders(item: Omit<Item, 'id'>): Omit<Item, 'id'> {
  const { paper, card: _card, ...rest } = item;
  return { ...rest, headline: {}, ...(paper ? { paper: { ...paper, title: '' } } : {}) };
}

/**
 * A valid issue to fill in: its week with its start by the archive's numbering, an item for each address with id, section and
 * identity, and `TODO` where an editor writes. Throws a Refusal for a week that there is not and for an address given twice or unusable.
 */
export function issueSkeleton(week: { year: number; number: number }, addresses: readonly string[], archive: SkeletonSettings): Issue {
  let startsOn: string;
  try {
    startsOn = weekStart(week.year, week.number, archive.numbering);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
  const items = addresses.map((address) => skeletonItem(address, archive));
  items.forEach((item, index) => {
    const twin = items.findIndex((other) => workKey(other.url ?? '') === workKey(item.url ?? ''));
    if (twin < index)
      throw new Refusal(`the addresses ${addresses[twin] ?? ''} and ${addresses[index] ?? ''} are of the same work: give it once`);
  });
  const ids = giveIds(items.map(withoutPlaceholders));
  return {
    $schema: '../schema/issue.schema.json',
    id: issueId(week),
    week: { ...week, startsOn },
    picks: [],
    items: items.map((item, index): Item => ({ id: ids[index] ?? '', ...item })),
  };
}
