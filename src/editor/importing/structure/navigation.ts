import type { Issue } from '../../../source/schema.ts';
import { readWeekText } from '../dating/week-text.ts';
import { takeAddress, type ImportContext, type WrittenLink } from '../items/item-addresses.ts';
import { addressKey, isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import type { Card } from '../markdown/card-source.ts';
import { linesOf, spansText } from '../markdown/span-text.ts';
import type { Span } from '../markdown/spans.ts';
import { leftAddress, leftText, together, told, warning, type Noted } from '../report/notes.ts';
import { linksOf, trimEdges } from './headlines.ts';

type SourceLink = NonNullable<Issue['sourceLinks']>[number];
type Rel = SourceLink['rel'];

const TO_LEFT = /[⇦←⇐⟵«]|<-/u;
const TO_RIGHT = /[⇨→⇒⟶»]|->/u;

interface Numbered {
  year: number;
  number: number;
  serial?: number;
}

function relByLabel(label: string, week: Numbered | undefined): Rel {
  const said = readWeekText(label);
  const sameYear = said.year === undefined || said.year === week?.year;
  const apart = (list: readonly number[], own: number | undefined) =>
    own === undefined || list.length === 0 ? undefined : list[0] === own - 1 ? 'prev' : list[0] === own + 1 ? 'next' : undefined;
  const near =
    (sameYear ? apart(said.weeks, week?.number) : undefined) ??
    (said.weeks.length === 0 && said.serial !== undefined ? apart([said.serial], week?.serial) : undefined);
  if (near) return near;
  return said.month && said.weeks.length === 0 && !said.day ? 'month' : 'other';
}

/** Whether a label names a week that cannot be next to this one. */
function isFar(label: string, week: Numbered | undefined): boolean {
  const { weeks, year } = readWeekText(label);
  if (!week || weeks.length === 0 || (year !== undefined && year !== week.year)) return false;
  return weeks.every((number) => Math.abs(number - week.number) > 1 && Math.abs(number - week.number) < 40);
}

/** The relation of each link on a line: by the arrows between them, else by what its label names. */
function relsOnLine(line: readonly Span[], week: Numbered | undefined): { span: Span & { kind: 'link' }; rel: Rel }[] {
  const text = (spans: readonly Span[]) => spans.map((span) => (span.kind === 'text' ? span.text : '')).join('');
  return line.flatMap((span, index) => {
    if (span.kind !== 'link') return [];
    const [before, after] = [text(line.slice(0, index)), text(line.slice(index + 1))];
    const arrow: Rel | undefined = TO_RIGHT.test(before) ? 'next' : TO_LEFT.test(after) && !TO_LEFT.test(before) ? 'prev' : undefined;
    return [{ span, rel: arrow ?? relByLabel(span.text, week) }];
  });
}

/** A link of the navigation, before its relation is settled. */
interface Candidate {
  rel: Rel;
  label: string;
  link: WrittenLink;
}

function cardLinks(block: Block, card: Card, week: Numbered | undefined): Noted<Candidate[]> {
  const { title, description, site, url } = card;
  const candidates = [
    ...linksOf(block.spans)
      .filter((link) => link.url !== url)
      .map((link, index): Candidate => ({ rel: 'other', label: url || index > 0 ? '' : title, link })),
    ...(url ? [{ rel: relByLabel(title, week), label: title, link: { url, line: block.line } }] : []),
  ];
  const words = [candidates.length > 0 ? '' : title, description, url && isAddressLabel(site, url) ? '' : site].filter(Boolean).join(' / ');
  return { value: candidates, notes: leftText(block.line, words, 'navigation', 'the description of a card that links to another issue') };
}

function lineLinks(block: Block, week: Numbered | undefined): Noted<Candidate[]> {
  const lines = linesOf(block.spans);
  const images = block.spans.filter((span) => span.kind === 'image');
  return {
    value: lines.flatMap((line) =>
      relsOnLine(line, week).map(({ span, rel }): Candidate => ({
        rel,
        label: isAddressLabel(span.text, span.url) ? '' : trimEdges(span.text),
        link: span,
      })),
    ),
    notes: [
      ...lines.flatMap((line) => {
        const words = spansText(line.filter((span) => span.kind !== 'link'));
        const telling = words.replace(/[^\p{L}\p{N}]+/gu, '') !== '';
        return telling ? leftText(line[0]?.line ?? block.line, words, 'navigation', 'words of the navigation that are no link') : [];
      }),
      ...images.map((image) => leftAddress({ ...image, text: image.alt }, 'image', 'navigation', 'an image in the navigation')),
    ],
  };
}

/** Takes a link into the list, unless its address is there already. A week has one issue before it and one after. */
function place(
  links: readonly SourceLink[],
  { rel, label, link }: Candidate,
  week: Numbered | undefined,
  context: ImportContext,
): Noted<SourceLink[]> {
  const { value: url, notes } = takeAddress(link, context);
  if (url === undefined)
    return {
      value: [...links],
      notes: [...notes, ...leftText(link.line, label, 'navigation', 'the label of a link without a usable address')],
    };
  const known = links.find((each) => addressKey(each.url) === addressKey(url));
  if (known) {
    const again =
      label === known.label
        ? told(link.line, label)
        : leftText(link.line, label, 'navigation', 'another label of a link that is there already');
    return { value: [...links], notes: [...notes, ...again] };
  }
  const nextTo = rel === 'prev' || rel === 'next';
  const other = nextTo ? links.find((each) => each.rel === rel) : undefined;
  const far = nextTo && isFar(label, week);
  if (other || far)
    notes.push(
      warning(
        link.line,
        `the navigation calls "${label}" the ${rel === 'prev' ? 'issue before' : 'issue after'}, ${far ? 'which that week cannot be' : `but "${other?.label ?? ''}" is that already`}: it is kept as another link`,
      ),
    );
  return { value: [...links, { rel: other || far ? 'other' : rel, ...(label ? { label } : {}), url }], notes };
}

/** Makes links to other issues of navigation lines and cards, each address once; their other words are left over. */
export function readNavigation(blocks: readonly Block[], week: Numbered | undefined, context: ImportContext): Noted<SourceLink[]> {
  const found = together(blocks.map((block) => (block.card ? cardLinks(block, block.card, week) : lineLinks(block, week))));
  return found.value.flat().reduce<Noted<SourceLink[]>>(
    ({ value, notes }, candidate) => {
      const placed = place(value, candidate, week, context);
      return { value: placed.value, notes: [...notes, ...placed.notes] };
    },
    { value: [], notes: found.notes },
  );
}
