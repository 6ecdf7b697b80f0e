import { frontFields } from '../markdown/asides.ts';
import type { Block } from '../markdown/block.ts';
import { linesOf, spansText } from '../markdown/span-text.ts';
import type { Note, Noted } from '../report/notes.ts';
import { BLOCK_RULES, PARTING_RULES } from './block-rules.ts';
import { HeadingPlaces } from './heading-places.ts';
import { HEADING_RULES } from './heading-rules.ts';
import { linksOf } from './headlines.ts';
import { isProseBlock } from './item-starts.ts';
import { newsletterName } from './newsletter-name.ts';
import type { FrontMatter, Outline, RawItem } from './outline-parts.ts';
import { intoOwnSections, type OwnSections } from './own-sections.ts';
import type { HeadingMeeting, Meeting, Rule, Standing, Step } from './rule.ts';

/** A block that has been read: by which rule, and what became of it. */
interface Reading {
  block: Block;
  rule: string;
  step: Step;
  /** How the reader stood after it. */
  standing: Standing;
}

const AT_THE_TOP: Standing = {
  part: 'head',
  section: undefined,
  pickSection: undefined,
  item: undefined,
  sectionDepth: 6,
  sectionNumber: 0,
  hasSource: false,
  hasPicks: false,
};

function readBy<M extends Meeting>(rules: readonly Rule<M>[], meeting: M): { rule: string; step: Step } | undefined {
  const rule = rules.find(({ when }) => when(meeting));
  return rule && { rule: rule.name, step: rule.then(meeting) };
}

function headingMeeting(meeting: Meeting): HeadingMeeting | undefined {
  const { places, index, standing } = meeting;
  const mark = places.at(index);
  if (!mark) return undefined;
  const body = places.bodyOf(mark);
  return { ...meeting, mark, body, inItems: standing.section !== undefined && body.some(isProseBlock) && !mark.afterRule };
}

/** The item that a reader is in after a step. */
function itemAfter(block: Block, { to }: Step, standing: Standing): RawItem | undefined {
  const section = standing.section ?? 'other';
  if (to === 'headline') return { section, line: block.line, head: block, body: [] };
  if (to === 'first') return { section, line: block.line, body: [block] };
  return to === 'body' && standing.item ? { ...standing.item, body: [...standing.item.body, block] } : standing.item;
}

/** Reads one block by the first rule that holds for it. */
function readBlock(meeting: Meeting): Reading {
  const { block } = meeting;
  const heading = headingMeeting(meeting);
  const found = readBy(PARTING_RULES, meeting) ?? (heading ? readBy(HEADING_RULES, heading) : readBy(BLOCK_RULES, meeting));
  if (!found) throw new Error(`no rule reads line ${block.line}`);
  const { step } = found;
  const begins = step.to === 'headline' || step.to === 'first';
  const after = { ...meeting.standing, ...step.standing, ...(begins ? { part: 'section' as const } : {}) };
  return { block, ...found, standing: { ...after, item: itemAfter(block, step, after) } };
}

function readAll(blocks: readonly Block[], places: HeadingPlaces): Reading[] {
  const title = places.title();
  const ownName = title ? newsletterName(spansText(title.spans)) : '';
  const readings: Reading[] = [];
  blocks.forEach((block, index) => {
    const standing = readings.at(-1)?.standing ?? AT_THE_TOP;
    const [text, links] = [spansText(block.spans), linksOf(block.spans)];
    readings.push(readBlock({ block, index, next: blocks[index + 1], text, links, standing, places, title, ownName }));
  });
  return readings;
}

/** Each item as it stands at its end. */
function itemsOf(readings: readonly Reading[]): RawItem[] {
  const items: RawItem[] = [];
  for (const { step, standing } of readings) {
    if (!standing.item) continue;
    if (step.to === 'headline' || step.to === 'first') items.push(standing.item);
    else if (step.to === 'body') items[items.length - 1] = standing.item;
  }
  return items;
}

/** What the front matter says, by the names that site generators use. */
function frontOf(blocks: readonly Block[]): FrontMatter | undefined {
  const block = blocks.find(({ aside }) => aside === 'front matter');
  if (!block) return undefined;
  const lines = linesOf(block.spans).map((line) => line.map((span) => ('text' in span ? span.text : '')).join(''));
  const fields = frontFields(lines.join('\n'));
  const first = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined);
  const [title, date] = [first('title'), first('date', 'published', 'pubdate')];
  const url = ['original', 'canonical_url', 'canonical', 'source', 'url', 'link']
    .map((name) => fields.get(name))
    .find((value) => /^https?:/.test(value ?? ''));
  return { line: block.line, ...(title ? { title } : {}), ...(date ? { date } : {}), ...(url ? { url } : {}) };
}

/**
 * Parts a document's blocks into its head, picks, items, navigation and footer, each by the first rule that holds for it. Items stand
 * in sections of the archive; without `sections`, in those that the headings name.
 */
export function readOutline(blocks: readonly Block[], sections: OwnSections = { ids: [], words: new Map() }): Noted<Outline> {
  const readings = readAll(blocks, new HeadingPlaces(blocks, sections.words));
  const to = (destination: Step['to']) => readings.filter(({ step }) => step.to === destination);
  const [title] = to('title');
  const [source] = to('source');
  const front = frontOf(blocks);
  const placed = intoOwnSections(
    {
      ...(title ? { title: title.block } : {}),
      ...(front ? { front } : {}),
      ...(source ? { source: source.block } : {}),
      intro: to('intro').map(({ block }) => block),
      picks: to('pick').map(({ block, standing: { pickSection } }) => ({ block, ...(pickSection ? { section: pickSection } : {}) })),
      navigation: to('navigation').map(({ block }) => block),
      items: itemsOf(readings),
      readings: readings.map(({ block, rule }) => ({ line: block.line, rule })),
    },
    sections,
  );
  return { value: placed.value, notes: [...readings.flatMap(({ step }): Note[] => [...(step.notes ?? [])]), ...placed.notes] };
}
