import type { Issue } from '../../../source/schema.ts';
import { readWeekText } from '../dating/week-text.ts';
import { takeAddress, type ImportContext } from '../items/item-addresses.ts';
import { addressKey, isAddressLabel } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { linesOf, spansText, type Span } from '../markdown/spans.ts';
import { trimEdges } from './headlines.ts';

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

/** Makes links to other issues of navigation lines and cards, each address once; their other words go into the ledger. */
export function readNavigation(blocks: readonly Block[], week: Numbered | undefined, context: ImportContext): SourceLink[] {
  const links: SourceLink[] = [];
  const add = (rel: Rel, label: string, link: { url: string; text?: string; line: number }) => {
    const url = takeAddress(link, context);
    if (url === undefined) return;
    const known = links.find((each) => addressKey(each.url) === addressKey(url));
    if (known) {
      if (label !== known.label) context.ledger.leaveText(link.line, label, 'navigation', 'another label of a link that is there already');
      return;
    }
    const other = links.find((each) => each.rel === rel && (rel === 'prev' || rel === 'next'));
    const far = (rel === 'prev' || rel === 'next') && isFar(label, week);
    if (other || far) {
      context.ledger.warn(
        link.line,
        `the navigation calls "${label}" the ${rel === 'prev' ? 'issue before' : 'issue after'}, ${far ? 'which that week cannot be' : `but "${other?.label ?? ''}" is that already`}: it is kept as another link`,
      );
    }
    links.push({ rel: other || far ? 'other' : rel, ...(label ? { label } : {}), url });
  };
  for (const block of blocks) {
    if (block.card) {
      const { title, description, site, url } = block.card;
      for (const span of block.spans) if (span.kind === 'link' && span.url !== url) add('other', title, span);
      if (url) add(relByLabel(title, week), title, { url, line: block.line });
      context.ledger.leaveText(
        block.line,
        [url ? '' : title, description, url && isAddressLabel(site, url) ? '' : site].filter(Boolean).join(' / '),
        'navigation',
        'the description of a card that links to another issue',
      );
      continue;
    }
    for (const line of linesOf(block.spans)) {
      for (const { span, rel } of relsOnLine(line, week)) add(rel, isAddressLabel(span.text, span.url) ? '' : trimEdges(span.text), span);
      const words = spansText(line.filter((span) => span.kind !== 'link'));
      if (words.replace(/[^\p{L}\p{N}]+/gu, '') !== '')
        context.ledger.leaveText(line[0]?.line ?? block.line, words, 'navigation', 'words of the navigation that are no link');
    }
    for (const span of block.spans)
      if (span.kind === 'image')
        context.ledger.leaveAddress(span.line, 'image', span.url, span.alt, 'navigation', 'an image in the navigation');
  }
  return links;
}
