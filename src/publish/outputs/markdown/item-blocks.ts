import type { BlockContent } from 'mdast';
import { editionPath, itemPath, topicPath } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import { creditsLine } from '../../../source/edition-markdown/credits.ts';
import type { ItemFacts } from '../../../source/edition-markdown/front-matter.ts';
import type { Item } from '../../../source/schema.ts';
import { beforeText } from '../../localizing/before-text.ts';
import { topicLabels } from '../../localizing/labels.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { EditionWriter } from './edition-writer.ts';
import { heading, list, paragraph, quotation, words, written, type Block } from './nodes.ts';

/** What of an item the front matter says. */
export function itemFacts({ id, paper, card, figure, updated, accepted }: Item): ItemFacts {
  const { title: _title, ...credits } = paper ?? { title: '' };
  return defined<ItemFacts>({
    id,
    paper: paper && credits,
    card: card && { site: card.site },
    figure: figure && defined({ src: figure.src, width: figure.width, height: figure.height }),
    updated,
    accepted,
  });
}

/** Paper, card and address: the first line of it has the address. */
function source({ id, url, paper, card }: Item, writer: EditionWriter): Block[] {
  const lines: BlockContent[] = [];
  if (paper) {
    lines.push(paragraph(words(paper.title, url)));
    const credits = creditsLine(paper);
    if (credits) lines.push(paragraph(words(credits)));
  }
  if (card) {
    const title = writer.text(`items.${id}.card.title`, card.title) ?? '';
    lines.push(paragraph(words(title, paper ? undefined : url), words(` (${card.site})`)));
    const description = writer.text(`items.${id}.card.description`, card.description);
    if (description !== undefined) lines.push(paragraph(words(description)));
  }
  if (lines.length === 0 && url !== undefined) lines.push(paragraph(words(url, url)));
  return quotation(...lines);
}

function figure({ id, figure: own }: Item, writer: EditionWriter): Block[] {
  if (!own) return [];
  const alt = writer.text(`items.${id}.figure.alt`, own.alt) ?? '';
  return [paragraph({ type: 'image', url: writer.picture(own.src) ?? own.src, alt })];
}

/** Further links, and the topics as links to their pages. */
function links({ id, links: own = [], topics }: Item, writer: EditionWriter): Block[] {
  const { item: names } = writer.messages;
  const further = own.map(({ label, url }, index) => [paragraph(words(writer.text(`items.${id}.links.${index}`, label) ?? '', url))]);
  const labels = topicLabels(topics, writer.localizer).flatMap((topic, index) => [
    words(index === 0 ? beforeText(names.topics, writer.language) : writer.messages.listSeparator),
    words(topic.label, writer.page(topicPath(topic.id))),
  ]);
  return list(false, labels.length > 0 ? [...further, [paragraph(...labels)]] : further);
}

function corrections({ id, corrections: own = [] }: Item, writer: EditionWriter): Block[] {
  return own.flatMap(({ day, text }, index) => [
    heading(4, `${writer.messages.item.corrected} ${day}`),
    ...written(writer.text(`items.${id}.corrections.${index}`, text)),
  ]);
}

function itemBlocks(item: Item, edition: string, writer: EditionWriter): Block[] {
  const headline = writer.text(`items.${item.id}.headline`, item.headline) ?? '';
  return [
    heading(3, headline, writer.page(itemPath({ edition, item: item.id }))),
    ...source(item, writer),
    ...figure(item, writer),
    ...written(writer.text(`items.${item.id}.summary`, item.summary)),
    ...links(item, writer),
    ...corrections(item, writer),
  ];
}

/** The items of an edition, by section; the address of a section's heading has the section's id. */
export function sectionBlocks(items: readonly Item[], edition: string, writer: EditionWriter): Block[] {
  return writer.site.settings.sections.flatMap(({ id, name }) => {
    const own = items.filter(({ section }) => section === id);
    if (own.length === 0) return [];
    const address = `${writer.page(editionPath(edition))}?section=${id}`;
    return [heading(2, requiredText(name, writer.language).text, address), ...own.flatMap((item) => itemBlocks(item, edition, writer))];
  });
}
