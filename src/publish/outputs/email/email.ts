import { h } from 'hastscript';
import { languageAddress } from '../../../archive/addresses/language-address.ts';
import { editionPath, homePath } from '../../../archive/addresses/paths.ts';
import type { Language } from '../../../archive/languages.ts';
import { editionName } from '../../../i18n/edition-name.ts';
import { weekDates } from '../../../i18n/format.ts';
import type { Issue } from '../../../source/schema.ts';
import { publishedPicks } from '../../localizing/items.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { Output, Site } from '../../site.ts';
import { entryWriter, type EntryWriter } from '../feeds/entries/entry-writer.ts';
import type { Html } from '../feeds/entries/html.ts';
import { monthBody } from '../feeds/entries/month-html.ts';
import { weekBody } from '../feeds/entries/week-html.ts';
import { mailHtml } from './mail-html.ts';
import { plainText } from './plain-text.ts';

/** A letter: its subject, what lists show of it, and its text. */
interface Letter {
  subject: string;
  preview: string;
  body: Html[];
}

/** Puts the name of the site over a text, and the address of its page under it. */
function letter(id: string, when: string, text: readonly Html[], leads: readonly string[], site: Site, writer: EntryWriter): Letter {
  const name = requiredText(site.settings.title, writer.language).text;
  const title = editionName(id, writer.language, writer.messages);
  const page = writer.pageAddress(editionPath(id));
  const body = [
    h('p', [h('a', { href: writer.pageAddress(homePath()) }, name), ...(when ? [` · ${when}`] : [])]),
    h('h1', title),
    ...text,
    h('hr'),
    h('p', [h('a', { href: page }, page)]),
    h('p', writer.messages.footer.note),
  ];
  return { subject: `${title} · ${name}`, preview: leads.join(' · '), body };
}

function weekLetter(issue: Issue, site: Site, writer: EntryWriter): Letter {
  const { language, localizer } = writer;
  const picked = publishedPicks(issue, site.index.items, localizer).flatMap(({ headline }) => headline?.text ?? []);
  const leads = picked.length > 0 ? picked : issue.items.slice(0, 3).map(({ headline }) => requiredText(headline, language).text);
  return letter(issue.id, weekDates(issue.week.startsOn, language), weekBody(issue, site.settings.sections, writer), leads, site, writer);
}

function monthLetter(id: string, site: Site, writer: EntryWriter): Letter {
  const edition = site.index.editions.get(id);
  const picked = edition ? publishedPicks(edition, site.index.items, writer.localizer).flatMap(({ headline }) => headline?.text ?? []) : [];
  return letter(id, '', monthBody(id, site, writer), picked.slice(0, 3), site, writer);
}

/** Gives what a function makes, and remembers it until another one is asked: both files of a letter are wanted one after the other. */
function lastMade<T>(): (make: () => T) => T {
  let last: { make: () => T; made: T } | undefined;
  return (make) => {
    if (last?.make !== make) last = { make, made: make() };
    return last.made;
  };
}

/**
 * Each week and month as a letter, to be sent by whatever sends letters: `email/2020-w48.html` with its styles in it, and its plain
 * text, `email/2020-w48.txt`; months likewise, in each language.
 */
export const email: Output = (site) => {
  const { languages } = site.settings;
  const last = lastMade<Letter>();
  const files = (language: Language, id: string, write: () => Letter): [string, () => Promise<Uint8Array>][] => {
    const at = (ending: string) => languageAddress('/', language, `/email/${id}.${ending}`, languages).slice(1);
    const html = ({ subject, preview, body }: Letter) => mailHtml(language, subject, preview, body);
    return [
      [at('html'), () => Promise.resolve(Buffer.from(html(last(write))))],
      [at('txt'), () => Promise.resolve(Buffer.from(plainText(last(write).body)))],
    ];
  };
  return new Map(
    languages.flatMap((language) => {
      const writer = entryWriter(site, language);
      return [
        ...site.index.issues.flatMap((issue) => files(language, issue.id, () => weekLetter(issue, site, writer))),
        ...[...site.index.months.keys()].flatMap((id) => files(language, id, () => monthLetter(id, site, writer))),
      ];
    }),
  );
};
