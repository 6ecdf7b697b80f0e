import type { Issue, Item, Month, Pick } from '../../../source/schema.ts';
import { giveIds } from '../items/item-ids.ts';
import { addressKey, workKey } from '../markdown/addresses.ts';
import { matchItems, type ItemMatches } from './match-items.ts';
import { withField, type MergeRecord } from './merge-texts.ts';

function hasLanguage(issue: Issue, language: string): boolean {
  return issue.intro?.[language] !== undefined || issue.items.some((item) => item.headline[language] !== undefined);
}

/** Whether a document is another than the one that an archive's issue was made of: it has the language already, and hardly an item in common. */
export function isAnotherDocument(archive: Issue, document: Issue, language: string): boolean {
  if (!hasLanguage(archive, language)) return false;
  if (archive.source && document.source && addressKey(archive.source.url) === addressKey(document.source.url)) return false;
  const { matches } = matchItems(archive.items, document.items, language);
  const sameWork = (item: Item, other: Item) =>
    item.url !== undefined && other.url !== undefined && workKey(item.url) === workKey(other.url);
  const common = [...matches].filter(
    ([item, other]) => sameWork(item, other) || item.headline[language] === other.headline[language],
  ).length;
  return common * 2 < Math.min(archive.items.length, document.items.length);
}

function mergeLinks(at: string, archive: Item['links'], document: Item['links'], fill: boolean, record: MergeRecord): Item['links'] {
  let links = archive;
  for (const link of document ?? []) {
    const index = links?.findIndex((each) => addressKey(each.url) === addressKey(link.url)) ?? -1;
    const known = links?.[index];
    if (links && known) {
      const label = record.text(`${at}: label of ${link.url}`, known.label, link.label, fill);
      links = links.map((each) => (each === known && label ? withField(each, 'label', label) : each));
    } else if (record.choose(`${at}: link ${link.url}`, undefined, link.url, fill) !== undefined) links = [...(links ?? []), link];
  }
  return links;
}

function mergeItem(archive: Item, document: Item, language: string, record: MergeRecord): Item {
  const at = `item ${archive.id}`;
  // In a language that the item has already, what is missing may have been taken out by hand.
  const fill = archive.headline[language] === undefined;
  let item = archive;
  item = withField(item, 'section', record.choose(`${at}: section`, archive.section, document.section, false));
  const sameUrl = archive.url !== undefined && document.url !== undefined && addressKey(archive.url) === addressKey(document.url);
  if (!sameUrl) item = withField(item, 'url', record.choose(`${at}: url`, archive.url, document.url, fill));
  item = withField(item, 'headline', record.text(`${at}: headline`, archive.headline, document.headline, true));
  if (archive.paper && document.paper) {
    let paper = archive.paper;
    paper = withField(paper, 'title', record.choose(`${at}: paper's title`, paper.title, document.paper.title, false));
    paper = withField(paper, 'year', record.choose(`${at}: paper's year`, paper.year, document.paper.year, fill));
    paper = withField(paper, 'ids', record.choose(`${at}: paper's identity`, paper.ids, document.paper.ids, fill));
    item = withField(item, 'paper', paper);
  } else item = withField(item, 'paper', record.choose(`${at}: paper`, archive.paper, document.paper, fill));
  if (archive.card && document.card) {
    let card = archive.card;
    card = withField(card, 'title', record.text(`${at}: card's title`, card.title, document.card.title, fill));
    card = withField(card, 'description', record.text(`${at}: card's description`, card.description, document.card.description, fill));
    item = withField(item, 'card', card);
  } else item = withField(item, 'card', record.choose(`${at}: card`, archive.card, document.card, fill));
  item = withField(item, 'summary', record.text(`${at}: summary`, archive.summary, document.summary, fill));
  if (archive.figure && document.figure && archive.figure.src === document.figure.src) {
    item = withField(
      item,
      'figure',
      withField(archive.figure, 'alt', record.text(`${at}: figure's text`, archive.figure.alt, document.figure.alt, fill)),
    );
  } else item = withField(item, 'figure', record.choose(`${at}: figure`, archive.figure, document.figure, fill));
  return withField(item, 'links', mergeLinks(at, archive.links, document.links, fill, record));
}

function samePick(left: Pick, right: Pick, language: string): boolean {
  if ('item' in left || 'item' in right) return 'item' in left && 'item' in right && left.item === right.item;
  if (left.url !== undefined && right.url !== undefined) return addressKey(left.url) === addressKey(right.url);
  return left.url === right.url && left.note[language] === right.note[language];
}

/** Merges picks: known ones get their note, new ones come last. */
export function mergePicks(
  archive: readonly Pick[],
  document: readonly Pick[],
  language: string,
  fill: boolean,
  record: MergeRecord,
): Pick[] {
  let picks = [...archive];
  const used = new Set<Pick>();
  for (const pick of document) {
    const name = 'item' in pick ? `pick ${pick.item}` : `pick ${pick.url ?? pick.note[language] ?? ''}`;
    const known = picks.find((each) => !used.has(each) && samePick(each, pick, language));
    if (!known) {
      if (record.choose(name, undefined, pick, fill)) picks.push(pick);
      if (picks.includes(pick)) used.add(pick);
      continue;
    }
    const note = record.text(`${name}: note`, known.note, pick.note, fill);
    const merged = note && note !== known.note ? { ...known, note } : known;
    picks = picks.map((each) => (each === known ? merged : each));
    used.add(merged);
  }
  return picks;
}

function mergeItems(archive: Issue, document: Issue, found: ItemMatches, language: string, fill: boolean, record: MergeRecord): Item[] {
  const items = archive.items.map((item) => {
    const other = [...found.matches].find(([, own]) => own === item)?.[0];
    if (other && found.guessed.has(other))
      record.notes.push(
        `item ${item.id} has no address and was matched by its place in section ${item.section}: look whether it is the same as "${other.headline[language] ?? ''}"`,
      );
    return other ? mergeItem(item, other, language, record) : item;
  });
  let ids = new Set(items.map((item) => item.id));
  for (const item of document.items) {
    if (found.matches.has(item)) continue;
    if (record.choose(`item "${item.headline[language] ?? item.id}"`, undefined, item.url ?? item.id, fill) === undefined) continue;
    const id = ids.has(item.id) ? (giveIds([item], ids)[0] ?? item.id) : item.id;
    items.push({ ...item, id });
    ids = ids.add(id);
    found.matches.set(item, { ...item, id });
  }
  return items;
}

/** Merges a document's issue into the archive's of the same week. The archive's content stands wherever both have some, unless the record forces. */
export function mergeIssue(archive: Issue, document: Issue, language: string, record: MergeRecord): Issue {
  const fill = !hasLanguage(archive, language);
  const found = matchItems(archive.items, document.items, language);
  let issue = archive;
  if (archive.week.startsOn !== document.week.startsOn)
    record.choose('week: startsOn', archive.week.startsOn, document.week.startsOn, false);
  if (record.force) issue = withField(issue, 'week', { ...archive.week, startsOn: document.week.startsOn });
  issue = withField(
    issue,
    'week',
    archive.week.serial === undefined && document.week.serial !== undefined
      ? { ...issue.week, serial: record.choose('week: serial', undefined, document.week.serial, fill) ?? document.week.serial }
      : issue.week,
  );
  if (!archive.source) issue = withField(issue, 'source', record.choose('source', undefined, document.source, fill));
  issue = withField(issue, 'intro', record.text('intro', archive.intro, document.intro, fill));
  issue = { ...issue, items: mergeItems(archive, document, found, language, fill, record) };
  const ids = new Map([...found.matches].map(([item, own]) => [item.id, own.id]));
  const picks = document.picks.map((pick): Pick => ('item' in pick ? { ...pick, item: ids.get(pick.item) ?? pick.item } : pick));
  const present = new Set(issue.items.map((item) => item.id));
  issue = {
    ...issue,
    picks: mergePicks(
      archive.picks,
      picks.filter((pick) => !('item' in pick) || present.has(pick.item)),
      language,
      fill,
      record,
    ),
  };
  const links = (document.sourceLinks ?? []).filter(
    (link) => !(archive.sourceLinks ?? []).some((own) => addressKey(own.url) === addressKey(link.url)),
  );
  const added = links.filter((link) => record.choose(`link to ${link.url}`, undefined, link.url, fill) !== undefined);
  return added.length > 0 ? { ...issue, sourceLinks: [...(archive.sourceLinks ?? []), ...added] } : issue;
}

/** Merges a document's monthly edition into the archive's of the same month, as `mergeIssue` does. */
export function mergeMonth(archive: Month, document: Month, language: string, record: MergeRecord): Month {
  // An edition of bare picks is complete in every language: what it lacks was left out by hand.
  const texts = [archive.note, ...archive.picks.map((pick) => pick.note)].filter((text) => text !== undefined);
  const fill = texts.every((text) => text[language] === undefined) && (texts.length > 0 || archive.picks.length === 0);
  let month = archive;
  if (!archive.source) month = withField(month, 'source', record.choose('source', undefined, document.source, fill));
  month = withField(month, 'note', record.text('note', archive.note, document.note, fill));
  return { ...month, picks: mergePicks(archive.picks, document.picks, language, fill, record) };
}
