import { h } from 'hastscript';
import { itemPath } from '../../../../archive/addresses/paths.ts';
import type { PublishedPick } from '../../../../archive/published/issue.ts';
import type { Issue, Item } from '../../../../source/schema.ts';
import type { Archive } from '../../../../source/settings-schema.ts';
import { beforeText } from '../../../localizing/before-text.ts';
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

/** The picks of a week or a month, under their heading. */
export function pickSection(edition: Pick<Issue, 'id' | 'picks'>, name: string, writer: EntryWriter): Html[] {
  const all = publishedPicks(edition, writer.localizer.items, writer.localizer);
  if (all.length === 0) return [];
  return [
    h('h2', name),
    h(
      'ol',
      all.map((pick) => pickLine(pick, writer)),
    ),
  ];
}

/** The items of a week or a month in full, by section. */
export function itemSections(edition: string, items: readonly Item[], sections: Archive['sections'], writer: EntryWriter): Html[] {
  return sections.flatMap(({ id, name }) => {
    const own = items.filter((item) => item.section === id);
    if (own.length === 0) return [];
    return [
      h('h2', requiredText(name, writer.language).text),
      ...own.flatMap((item) => [
        h('h3', [words(requiredText(item.headline, writer.language), writer.pageAddress(itemPath({ edition, item: item.id })))]),
        ...itemBody(item, edition, writer),
      ]),
    ];
  });
}

/** Where an edition is from. */
export function originalLine(source: Issue['source'], { messages, language }: EntryWriter): Html[] {
  return source ? [h('p', [beforeText(messages.week.original, language), words({ text: source.name }, source.url)])] : [];
}

/** The whole text of a week: where it is from, the introduction, the picks, and every item of every section. */
export function weekBody(issue: Issue, sections: Archive['sections'], writer: EntryWriter): Html[] {
  const { source, intro } = issue;
  return [
    ...originalLine(source, writer),
    ...paragraphs(intro, writer),
    ...pickSection(issue, writer.messages.week.picks, writer),
    ...itemSections(issue.id, issue.items, sections, writer),
  ];
}
