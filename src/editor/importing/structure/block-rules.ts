import { isOnlyWeek } from '../dating/week-text.ts';
import type { Block } from '../markdown/block.ts';
import { leftBlock, type LeftoverKind } from '../report/notes.ts';
import { SOURCE } from './heading-places.ts';
import { asLinkHeadline } from './headlines.ts';
import { isProseBlock } from './item-starts.ts';
import { isOwnName } from './newsletter-name.ts';
import type { Meeting, Rule, Standing, Step } from './rule.ts';
import { SECTION_RULES, SUBSCRIBE } from './section-rules.ts';

/** Why what stands in a footer is left over. */
export const IN_FOOTER = 'in the footer: it speaks of the newsletter and its author';
const ARROWS = /[⇦⇨←→⇐⇒⟵⟶«»]|<-|->/u;

function left({ block }: Meeting, kind: LeftoverKind, why: string, standing: Partial<Standing> = {}): Step {
  return { to: 'structure', standing, notes: leftBlock(block, kind, why) };
}

/** What becomes of the asides of a document. */
const ASIDES: Record<NonNullable<Block['aside']>, [LeftoverKind, string]> = {
  'front matter': ['boilerplate', 'front matter: its title, date and address are read where the text has none'],
  comment: ['boilerplate', 'an HTML comment'],
  footnote: ['unplaced', 'a footnote that no sentence calls'],
  definition: ['unplaced', "a link's address that nothing refers to"],
  'link title': ['boilerplate', 'the title of an address that links refer to'],
};

/** How blocks are read that part a document, whatever else they might be. */
export const PARTING_RULES: readonly Rule[] = [
  {
    name: 'an aside',
    when: ({ block }) => block.aside !== undefined,
    then: (at) => left(at, ...ASIDES[at.block.aside ?? 'comment']),
  },
  {
    name: 'a rule of dashes',
    when: ({ block }) => block.kind === 'rule',
    then: ({ block, standing: { part, section } }) => ({
      to: 'structure',
      standing: part === 'picks' || part === 'navigation' ? { part: section ? 'footer' : 'head' } : {},
      notes: [{ note: 'rule', line: block.line }],
    }),
  },
  {
    name: 'the title',
    when: ({ block, title }) => block === title,
    then: ({ block }) => ({
      to: 'title',
      notes: leftBlock(block, 'boilerplate', 'the title: it names the newsletter and the week'),
    }),
  },
  {
    name: 'an entry of the list of contents',
    when: ({ index, places }) => places.contents.indexes.has(index),
    then: (at) => left(at, 'boilerplate', 'an entry of the list of contents'),
  },
];

/** How blocks are read that are no headings. */
export const BLOCK_RULES: readonly Rule[] = [
  {
    name: "the line with the original's address",
    when: ({ block, index, text, links, standing }) =>
      !standing.hasSource && index < 8 && (SOURCE.test(text) || (block.quoted === true && standing.part === 'head' && links.length === 1)),
    then: () => ({ to: 'source', standing: { hasSource: true } }),
  },
  {
    name: 'a line of links to other issues, with arrows',
    when: ({ block, text, links }) => ARROWS.test(text) && links.length > 0 && text.length < 200 && !isProseBlock(block),
    then: () => ({ to: 'navigation' }),
  },
  {
    name: "a card of the newsletter's own",
    when: ({ block, ownName, standing }) => block.card !== undefined && standing.part === 'section' && isOwnName(block.card.title, ownName),
    then: () => ({ to: 'navigation' }),
  },
  {
    name: 'a link to another issue',
    when: ({ standing }) => standing.part === 'navigation',
    then: () => ({ to: 'navigation' }),
  },
  {
    name: "an item's headline after a footer",
    when: ({ block, text, standing }) =>
      standing.part === 'footer' && standing.section !== undefined && asLinkHeadline(block) === 'certain' && !SUBSCRIBE.test(text),
    then: () => ({ to: 'headline' }),
  },
  {
    name: 'a line of the footer',
    when: ({ standing }) => standing.part === 'footer',
    then: (at) => left(at, 'boilerplate', IN_FOOTER),
  },
  ...SECTION_RULES,
  {
    name: 'the week and its day',
    when: ({ text, links }) => isOnlyWeek(text) && links.length === 0,
    then: (at) => left(at, 'boilerplate', 'it names the week and its day, which the file has'),
  },
  {
    name: 'a pick',
    when: ({ block, standing }) => standing.part === 'picks' && block.kind === 'bullet',
    then: () => ({ to: 'pick', standing: { hasPicks: true } }),
  },
  {
    name: 'the line before the list of contents',
    when: ({ index, places, standing }) => standing.hasPicks && places.leadsIntoContents(index),
    then: (at) => left(at, 'boilerplate', 'it leads into the list of contents'),
  },
  { name: 'the introduction', when: () => true, then: () => ({ to: 'intro' }) },
];
