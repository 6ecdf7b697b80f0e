import type { Section } from '../../../archive/sections.ts';
import { isOnlyWeek } from '../dating/week-text.ts';
import { leftBlock, warning, type Note } from '../report/notes.ts';
import { IN_FOOTER } from './block-rules.ts';
import { isProseBlock } from './item-starts.ts';
import type { HeadingMeeting, Rule, Step } from './rule.ts';

type HeadingRule = Rule<HeadingMeeting>;

/** A heading that only gives the document its form. */
function structure({ block }: HeadingMeeting, why: string, standing: Step['standing'] = {}, more: readonly Note[] = []): Step {
  return { to: 'structure', standing, notes: [...more, ...leftBlock(block, 'boilerplate', why)] };
}

function openSection(meeting: HeadingMeeting, section: Section, more: readonly Note[] = []): Step {
  const { block, mark, standing } = meeting;
  return structure(
    meeting,
    `a section's heading: its items are in section ${section}`,
    {
      part: 'section',
      section,
      item: undefined,
      sectionNumber: mark.number ?? standing.sectionNumber + 1,
      sectionDepth: block.kind === 'heading' ? Math.min(standing.sectionDepth, block.depth) : standing.sectionDepth,
    },
    more,
  );
}

function sectionOf({ mark }: HeadingMeeting): Section | undefined {
  return mark.role?.kind === 'section' ? mark.role.section : undefined;
}

/** Whether something under a heading can be an item's: prose, a card, a picture. */
function isReal({ body }: HeadingMeeting): boolean {
  return body.some((each) => each.kind === 'card' || isProseBlock(each) || each.spans.some((span) => span.kind === 'image'));
}

/** How headings are read. What their words leave open, their place decides. */
export const HEADING_RULES: readonly HeadingRule[] = [
  {
    name: "a digest's heading",
    when: (at) => sectionOf(at) !== undefined && at.standing.section === undefined && at.places.isDigest(at.mark),
    then: (at) => structure(at, 'the heading of a digest: its lines are picks', { part: 'picks', pickSection: sectionOf(at) }),
  },
  {
    name: "a section's heading",
    when: (at) => sectionOf(at) !== undefined && at.places.isSectionLevel(at.mark),
    then: (at) => openSection(at, sectionOf(at) ?? 'other'),
  },
  {
    name: 'the heading of the list of contents',
    when: ({ mark, standing }) => mark.role?.kind === 'contents' && standing.part !== 'section',
    then: (at) => structure(at, 'the heading of the list of contents'),
  },
  {
    name: 'the heading of the picks',
    when: ({ mark, inItems }) => mark.role?.kind === 'picks' && !inItems,
    then: (at) => structure(at, 'the heading of the picks', { part: 'picks', pickSection: undefined }),
  },
  {
    name: 'the heading of links to other issues',
    when: ({ mark, inItems }) => mark.role?.kind === 'navigation' && !inItems,
    then: ({ block }) => ({
      to: 'structure',
      standing: { part: 'navigation' },
      notes: leftBlock(block, 'navigation', 'the heading of the links to other issues'),
    }),
  },
  {
    name: "a footer's heading",
    when: ({ mark, body }) =>
      mark.role?.kind === 'footer' &&
      (mark.role.sure || mark.afterRule || !body.some((block) => isProseBlock(block) || block.spans.some((span) => span.kind === 'image'))),
    then: (at) => structure(at, 'a footer: it speaks of the newsletter and its author', { part: 'footer' }),
  },
  {
    name: 'the heading of a list before the sections',
    when: ({ mark, standing, places }) => standing.section === undefined && mark.number === undefined && places.isDigest(mark),
    then: (at) =>
      structure(at, 'the heading of a list before the sections: its lines are picks', { part: 'picks', pickSection: undefined }, [
        warning(
          at.block.line,
          `"${at.text}" stands over a list before the sections, but its wording is not in the table of names: its lines are taken as picks`,
        ),
      ]),
  },
  {
    name: "a section's heading in an unseen wording",
    when: ({ mark, standing, places }) => places.isUnseenSection(mark, standing.sectionDepth, standing.sectionNumber),
    then: (at) =>
      openSection(at, 'other', [
        warning(
          at.block.line,
          `"${at.text}" reads as a section's heading, but its wording ${at.mark.role?.kind === 'ambiguous' ? 'names several sections' : 'is not in the table of names'}: its items are put into section other; correct "section" there, or add the wording to "headings" of a section in archive.json and import again`,
        ),
      ]),
  },
  {
    name: "an item's headline before the first section",
    when: (at) => at.standing.section === undefined && (isReal(at) || at.links.length > 0),
    then: ({ block, text }) => ({
      to: 'headline',
      standing: { section: 'other' },
      notes: [warning(block.line, `"${text}" stands before the first section: it is put into section other; correct "section" there`)],
    }),
  },
  {
    name: 'a heading in the footer',
    when: ({ standing, body }) => standing.part === 'footer' && !(standing.section && body.some(isProseBlock)),
    then: (at) => structure(at, IN_FOOTER),
  },
  {
    name: 'a heading that names the week',
    when: ({ text, links, body, standing }) =>
      standing.section === undefined && isOnlyWeek(text) && links.length === 0 && !body.some(isProseBlock),
    then: (at) => structure(at, 'it names the week and its day, which the file has'),
  },
  {
    name: 'a heading that opens nothing',
    when: ({ standing, body }) => standing.section === undefined || (standing.part === 'navigation' && !body.some(isProseBlock)),
    then: ({ block }) => ({
      to: 'structure',
      notes: leftBlock(block, 'unplaced', 'a heading outside of any section, with nothing under it that makes an item'),
    }),
  },
  { name: "an item's headline", when: () => true, then: () => ({ to: 'headline' }) },
];
