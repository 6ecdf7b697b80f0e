import { leftBlock, warning } from '../report/notes.ts';
import { isAddressOnly } from './headlines.ts';
import { beginsItem, cardBeginsItem, isFootCard } from './item-starts.ts';
import { firstBegins, numberBegins, remainsBegin } from './lost-headlines.ts';
import type { Meeting, Rule } from './rule.ts';

/** Words of boxes for subscribing. */
export const SUBSCRIBE = /订阅|訂閱|購読|subscrib/i;

const HEADLESS = "an item begins here whose headline is lost: its paper's title or its address stands for it; write one";

function begins({ block, standing, next }: Meeting): boolean {
  return beginsItem(block, standing.item, next);
}

/** How blocks are read that stand in a section under no heading of their own. */
export const SECTION_RULES: readonly Rule[] = (
  [
    {
      name: 'a box for subscribing',
      when: (at) => SUBSCRIBE.test(at.block.card?.title ?? (begins(at) ? at.text : '')),
      then: (at) => ({
        to: 'structure',
        standing: begins(at) ? { part: 'footer' } : {},
        notes: leftBlock(at.block, 'boilerplate', 'a box for subscribing'),
      }),
    },
    {
      name: 'a line of links that is a headline',
      when: (at) => begins(at) || (!at.standing.item && at.block.kind !== 'card' && isAddressOnly(at.block)),
      then: () => ({ to: 'headline' }),
    },
    {
      name: 'what is left of a headline',
      when: remainsBegin,
      then: () => ({ to: 'headline' }),
    },
    {
      name: "an item whose headline is lost, by its paper's number",
      when: numberBegins,
      then: ({ block }) => ({ to: 'first', notes: [warning(block.line, HEADLESS)] }),
    },
    {
      name: 'a card at the foot, of something else by the author',
      when: isFootCard,
      then: ({ block }) => ({
        to: 'structure',
        notes: leftBlock(block, 'boilerplate', 'a card at the foot: it leads to something else of the newsletter or its author'),
      }),
    },
    {
      name: 'a card that begins an item',
      when: ({ block, standing, next }) => block.kind === 'card' && cardBeginsItem(block, standing.item, next),
      then: ({ block }) => ({
        to: 'first',
        notes: [
          warning(
            block.line,
            `an item without a headline begins with the card "${block.card?.title ?? ''}": the card's title stands for it`,
          ),
        ],
      }),
    },
    {
      name: 'a line of a list of items',
      when: ({ block, standing: { item } }) =>
        block.kind === 'bullet' && (!item || (item.head?.kind === 'bullet' && item.head.list?.line === block.list?.line)),
      then: () => ({ to: 'headline' }),
    },
    {
      name: "a part of an item's text",
      when: ({ standing }) => standing.item !== undefined,
      then: () => ({ to: 'body' }),
    },
    {
      name: 'the first item of a section, whose headline is lost',
      when: firstBegins,
      then: ({ block }) => ({ to: 'first', notes: [warning(block.line, HEADLESS)] }),
    },
    {
      name: 'what stands before the first item of a section',
      when: () => true,
      then: ({ block }) => ({ to: 'structure', notes: leftBlock(block, 'unplaced', 'it stands in a section before its first item') }),
    },
  ] satisfies Rule[]
).map((rule): Rule => ({ ...rule, when: (at) => at.standing.part === 'section' && rule.when(at) }));
