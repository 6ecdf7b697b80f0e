import type { Nodes } from 'mdast';
import type { Text } from '../../../archive/languages.ts';
import type { Issue, Item, Month } from '../../../source/schema.ts';
import { markdown } from '../../../source/text/markdown.ts';
import { isAddressLabel, meantAddress } from '../markdown/addresses.ts';
import type { Block } from '../markdown/block.ts';
import { wordsOf } from '../markdown/span-text.ts';
import { toSpans, type Span } from '../markdown/spans.ts';

/** What a document or a file says: its texts, without addresses in them, and its addresses as written. */
export interface Said {
  texts: readonly string[];
  addresses: readonly string[];
}

function joined(all: readonly Said[]): Said {
  return { texts: all.flatMap(({ texts }) => texts), addresses: all.flatMap(({ addresses }) => addresses) };
}

function inSpans(spans: readonly Span[]): Said {
  return {
    texts: [wordsOf(spans), ...spans.flatMap((span) => (span.kind === 'image' ? [span.alt] : []))],
    addresses: spans.flatMap((span) => (span.kind === 'link' ? [meantAddress(span)] : span.kind === 'image' ? [span.url] : [])),
  };
}

/** What a block of a document says. */
export function saidByBlock({ card, spans }: Block): Said {
  if (!card) return inSpans(spans);
  const site = isAddressLabel(card.site, card.url) ? [] : [card.site];
  return joined([inSpans(spans), { texts: [card.title, card.description, ...site], addresses: card.url ? [card.url] : [] }]);
}

function inMarkdown(node: Nodes): Said {
  if (node.type === 'paragraph' || node.type === 'heading') return inSpans(toSpans(node.children, new Map()));
  if ('children' in node) return joined(node.children.map(inMarkdown));
  return 'value' in node ? { texts: [node.value], addresses: [] } : { texts: [], addresses: [] };
}

function texts(...all: readonly (Text | undefined)[]): Said {
  return { texts: all.flatMap((text) => Object.values(text ?? {})), addresses: [] };
}

function formatted(text: Text | undefined): Said {
  return joined(Object.values(text ?? {}).map((source) => inMarkdown(markdown.parse(source))));
}

function addresses(...all: readonly (string | undefined)[]): Said {
  return { texts: [], addresses: all.filter((url) => url !== undefined) };
}

function inItem({ url, headline, paper, card, summary, figure, links = [] }: Item): Said {
  return joined([
    texts(headline, card?.title, card?.description, figure?.alt, ...links.map(({ label }) => label)),
    { texts: paper ? [paper.title] : [], addresses: [] },
    formatted(summary),
    addresses(url, figure?.src, ...links.map((link) => link.url)),
  ]);
}

/** What a file of the archive says in the fields that an import writes; ids and numbers are not among them. */
export function saidByFile(file: Issue | Month): Said {
  const { items = [] } = file;
  const sourceLinks = ('week' in file ? file.sourceLinks : undefined) ?? [];
  return joined([
    formatted('week' in file ? file.intro : file.note),
    texts(...file.picks.map(({ note }) => note)),
    addresses(file.source?.url, ...file.picks.map((pick) => ('url' in pick ? pick.url : undefined))),
    ...items.map(inItem),
    { texts: sourceLinks.flatMap(({ label }) => label ?? []), addresses: sourceLinks.map(({ url }) => url) },
  ]);
}
