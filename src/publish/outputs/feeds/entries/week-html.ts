import { h } from 'hastscript';
import { itemPath } from '../../../../archive/paths.ts';
import type { PublishedPick } from '../../../../archive/published.ts';
import type { Issue } from '../../../../source/schema.ts';
import type { Archive } from '../../../../source/settings-schema.ts';
import { publishedPicks } from '../../../localizing/items.ts';
import { requiredText } from '../../../localizing/texts.ts';
import type { EntryWriter } from './entry-writer.ts';
import { paragraphs, words, type Html } from './html.ts';
import { itemBody } from './item-html.ts';

/** A pick with its note; what is no item is named by its note, else by its address. */
function pickLine({ ref, headline, url, note }: PublishedPick, { pageAddress }: EntryWriter): Html {
  if (!headline) return h('li', [words(note ?? { text: url ?? '' }, url)]);
  return h('li', [words(headline, ref && pageAddress(itemPath(ref))), ...(note ? [h('br'), words(note)] : [])]);
}

function picks(issue: Issue, writer: EntryWriter): Html[] {
  const all = publishedPicks(issue, writer.localizer.items, writer.localizer);
  if (all.length === 0) return [];
  return [
    h('h2', writer.messages.week.picks),
    h(
      'ol',
      all.map((pick) => pickLine(pick, writer)),
    ),
  ];
}

function section(id: string, name: string, issue: Issue, writer: EntryWriter): Html[] {
  const items = issue.items.filter((item) => item.section === id);
  if (items.length === 0) return [];
  return [
    h('h2', name),
    ...items.flatMap((item) => [
      h('h3', [words(requiredText(item.headline, writer.language), writer.pageAddress(itemPath({ edition: issue.id, item: item.id })))]),
      ...itemBody(item, issue.id, writer),
    ]),
  ];
}

/** The whole text of a week: where it is from, the introduction, the picks, and every item of every section. */
export function weekBody(issue: Issue, sections: Archive['sections'], writer: EntryWriter): Html[] {
  const { source, intro } = issue;
  return [
    ...(source ? [h('p', [`${writer.messages.week.original}: `, words({ text: source.name }, source.url)])] : []),
    ...paragraphs(intro, writer.language),
    ...picks(issue, writer),
    ...sections.flatMap(({ id, name }) => section(id, requiredText(name, writer.language).text, issue, writer)),
  ];
}
