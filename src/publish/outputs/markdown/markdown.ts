import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { editionPath, issuePath, itemPath } from '../../../archive/addresses/paths.ts';
import { defined } from '../../../archive/defined.ts';
import type { Language } from '../../../archive/languages.ts';
import { monthName, weekDates } from '../../../i18n/format.ts';
import { MARKDOWN_FORMAT, printFront, type Front } from '../../../source/edition-markdown/front-matter.ts';
import type { Issue, Item } from '../../../source/schema.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { Output, Site } from '../../site.ts';
import { EditionWriter, markdownPath } from './edition-writer.ts';
import { itemFacts, sectionBlocks } from './item-blocks.ts';
import { documentText, heading, list, paragraph, quotation, words, written, type Block } from './nodes.ts';
import { pickBlocks } from './pick-blocks.ts';

/** What stands under the title: when, how much, and the original. */
function about(line: string, source: Issue['source']): Block[] {
  return quotation(paragraph(words(line)), ...(source ? [paragraph(words(source.name, source.url))] : []));
}

function front(
  id: string,
  title: string,
  beside: readonly string[],
  items: readonly Item[],
  writer: EditionWriter,
  more: Partial<Front>,
): Front {
  const place = beside.indexOf(id);
  const facts = items.map(itemFacts);
  return defined<Front>({
    format: MARKDOWN_FORMAT,
    id,
    language: writer.language,
    title,
    page: writer.page(editionPath(id)),
    ...more,
    previous: writer.document(beside[place - 1]),
    next: writer.document(beside[place + 1]),
    languages: Object.keys(writer.languages).length > 0 ? writer.languages : undefined,
    items: facts.length > 0 ? facts : undefined,
  });
}

/** An edition as a document: what stands before its text, as it is written, and its blocks. */
interface EditionDocument {
  front: string;
  blocks: Block[];
}

function weekDocument(issue: Issue, site: Site, language: Language): EditionDocument {
  const writer = new EditionWriter(site, language);
  const { id, week, items, draft, updated, accepted, sourceLinks } = issue;
  const title = writer.messages.week.full(week.year, week.number);
  const blocks = [
    heading(1, title),
    ...about(`${weekDates(week.startsOn, language)} · ${writer.messages.itemCount(items.length)}`, issue.source),
    ...written(writer.text('intro', issue.intro)),
    ...pickBlocks(issue.picks, id, writer),
    ...sectionBlocks(items, id, writer),
  ];
  const weeks = site.index.issues.map((each) => each.id);
  return { front: printFront(front(id, title, weeks, items, writer, { week, draft, updated, accepted, sourceLinks })), blocks };
}

/** The items of a month's weeks, which their own documents have in full. */
function weekLists(id: string, writer: EditionWriter): Block[] {
  const { language, site, messages } = writer;
  return (site.index.months.get(id) ?? []).flatMap(({ id: issue, week, items }) => [
    heading(2, `${messages.week.name(week.number)} · ${weekDates(week.startsOn, language)}`, writer.page(issuePath(issue))),
    ...list(
      false,
      items.map((item) => [
        paragraph(words(requiredText(item.headline, language).text, writer.page(itemPath({ edition: issue, item: item.id })))),
      ]),
    ),
  ]);
}

function monthDocument(id: string, site: Site, language: Language): EditionDocument {
  const writer = new EditionWriter(site, language);
  const edition = site.index.editions.get(id);
  const title = monthName(id, language);
  const items = edition?.items ?? [];
  const blocks = [
    heading(1, title),
    ...about(writer.messages.weekCount(site.index.months.get(id)?.length ?? 0), edition?.source),
    ...written(writer.text('note', edition?.note)),
    ...pickBlocks(edition?.picks ?? [], id, writer),
    ...sectionBlocks(items, id, writer),
    ...weekLists(id, writer),
  ];
  const more = { edition: edition ? undefined : false, draft: edition?.draft, accepted: edition?.accepted };
  return { front: printFront(front(id, title, [...site.index.months.keys()], items, writer, more)), blocks };
}

const print = ({ front, blocks }: EditionDocument): string => `${front}\n${documentText(blocks)}`;

/** A week as Markdown: front matter, and all that its page has. */
export function weekMarkdown(issue: Issue, site: Site, language: Language): string {
  return print(weekDocument(issue, site, language));
}

/** A month as Markdown: its edition as `weekMarkdown` has a week, and the headlines of its weeks. */
export function monthMarkdown(id: string, site: Site, language: Language): string {
  return print(monthDocument(id, site, language));
}

/**
 * Each week and month as Markdown beside its page, in each language: `issues/2020-w48.md`, `months/2020-11.md`. `npm run import`
 * reads it back (docs/published-format.md).
 */
export const markdown: Output = (site) => {
  const { kept, settings } = site;
  const { languages } = settings;
  const keptText = async (document: EditionDocument): Promise<Uint8Array> => {
    const make = () => Buffer.from(print(document));
    return kept ? kept.formats.get(JSON.stringify(['markdown', document]), make) : make();
  };
  const file = (language: Language, id: string, documentOf: () => EditionDocument): [string, () => Promise<Uint8Array>] => [
    languageAddress('/', language, markdownPath(id), languages).slice(1),
    () => keptText(documentOf()),
  ];
  return new Map(
    languages.flatMap((language) => [
      ...site.index.issues.map((issue) => file(language, issue.id, () => weekDocument(issue, site, language))),
      ...[...site.index.months.keys()].map((id) => file(language, id, () => monthDocument(id, site, language))),
    ]),
  );
};
