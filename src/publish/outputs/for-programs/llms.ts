import type { BlockContent } from 'mdast';
import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { localText, type Language } from '../../../archive/languages.ts';
import { monthName, weekDates } from '../../../i18n/format.ts';
import { requiredText } from '../../localizing/texts.ts';
import { fileAddress } from '../../localizing/whole-address.ts';
import type { Output, Site } from '../../site.ts';
import { API_SCHEMA_PATHS } from '../api/api-schema.ts';
import { ATOM_ENDING, MAIN_FEED } from '../feeds/feed-paths.ts';
import { hasFormat } from '../formats/has-format.ts';
import { EditionWriter, markdownPath } from '../markdown/edition-writer.ts';
import { documentText, heading, list, paragraph, quotation, words, written } from '../markdown/nodes.ts';

/** A site in words for language models (https://llmstxt.org): what it is, and where each week and month is as plain text. */
export function llmsText(site: Site, language: Language): string {
  const { settings, index } = site;
  const writer = new EditionWriter(site, language);
  const { messages } = writer;
  const at = (id: string) => (hasFormat(site, 'markdown') ? markdownPath(id) : `${markdownPath(id).slice(0, -3)}.json`);
  const entry = (name: string, url: string, about = ''): BlockContent[] => [
    paragraph(words(name, url), ...(about ? [words(`: ${about}`)] : [])),
  ];
  const weeks = index.issues.toReversed().map((issue) => {
    const { id, week, items } = issue;
    const leads = items.slice(0, 3).map(({ headline }) => requiredText(headline, language).text);
    return entry(
      messages.week.full(week.year, week.number),
      writer.page(at(id)),
      [weekDates(week.startsOn, language), ...leads].join(' · '),
    );
  });
  const months = [...index.months.keys()].toReversed().map((id) => entry(monthName(id, language), writer.page(at(id))));
  const programs = [
    ...(settings.feeds ? [entry('Atom', writer.page(MAIN_FEED + ATOM_ENDING))] : []),
    ...Object.entries(API_SCHEMA_PATHS).map(([of, path]) => entry(`JSON Schema (${of})`, fileAddress(site, path))),
  ];
  return documentText([
    heading(1, requiredText(settings.title, language).text),
    ...quotation(paragraph(words(requiredText(settings.tagline, language).text))),
    ...written(localText(settings.about, language)?.text),
    heading(2, messages.nav.weeks),
    ...list(false, weeks),
    heading(2, messages.nav.months),
    ...list(false, months),
    heading(2, 'Optional'),
    ...list(false, programs),
  ]);
}

/** `llms.txt`, one a language. */
export const llms: Output = (site) =>
  new Map(
    site.settings.languages.map((language) => [
      languageAddress('/', language, '/llms.txt', site.settings.languages).slice(1),
      llmsText(site, language),
    ]),
  );
