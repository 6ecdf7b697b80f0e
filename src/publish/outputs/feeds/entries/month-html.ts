import { h } from 'hastscript';
import { issuePath, itemPath } from '../../../../archive/addresses/paths.ts';
import { weekDates } from '../../../../i18n/format.ts';
import { requiredText } from '../../../localizing/texts.ts';
import type { Site } from '../../../site.ts';
import type { EntryWriter } from './entry-writer.ts';
import { paragraphs, words, type Html } from './html.ts';
import { itemSections, originalLine, pickSection } from './week-html.ts';

/** What a month's edition has besides its weeks, as `weekBody` has a week. */
export function editionBody(id: string, { index, settings }: Site, writer: EntryWriter): Html[] {
  const { messages } = writer;
  const edition = index.editions.get(id);
  return [
    ...originalLine(edition?.source, writer),
    ...paragraphs(edition?.note, writer),
    ...(edition ? pickSection(edition, messages.month.picks, writer) : []),
    ...itemSections(id, edition?.items ?? [], settings.sections, writer),
  ];
}

/** A month: its edition, and the headlines of its weeks, which have letters of their own. */
export function monthBody(id: string, site: Site, writer: EntryWriter): Html[] {
  const { language, messages, pageAddress } = writer;
  return [
    ...editionBody(id, site, writer),
    ...(site.index.months.get(id) ?? []).flatMap(({ id: issue, week, items }) => [
      h('h2', [
        words({ text: `${messages.week.name(week.number)} · ${weekDates(week.startsOn, language)}` }, pageAddress(issuePath(issue))),
      ]),
      h(
        'ul',
        items.map((item) =>
          h('li', [words(requiredText(item.headline, language), pageAddress(itemPath({ edition: issue, item: item.id })))]),
        ),
      ),
    ]),
  ];
}
