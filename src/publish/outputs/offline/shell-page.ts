import { archiveQuery } from '../../../archive/fetching/queries.ts';
import type { Language } from '../../../archive/languages.ts';
import { localArchive } from '../../../archive/local-archive.ts';
import type { PublishedArchive } from '../../../archive/published/archive.ts';
import { interfaceOf } from '../../../i18n/interfaces.ts';
import { MESSAGE_MODULES } from '../../../i18n/message-modules.ts';
import { serializeState } from '../../../shell/state/page-state.ts';
import type { ClientBuild } from '../../code/client-build.ts';
import { criticalCss } from '../../pages/critical-css.ts';
import { documentOf } from '../../pages/document.ts';
import { xmlText } from '../../xml.ts';

/** What all pages of a site have in common. */
export interface ShellParts {
  base: string;
  archive: PublishedArchive;
  client: ClientBuild;
  /** The link to a language's manifest, if there is one. */
  manifestLink: (language: Language) => string;
  /** The origins of pictures that stand on other hosts. */
  pictures: readonly string[];
}

/**
 * A page with nothing in it, which becomes any page of its language: without a network, it is what the worker answers with. All
 * that it is not made for, the reader's code shows; it names no file by anything but its build.
 */
export function shellPage(language: Language, { base, archive, client, manifestLink, pictures }: ShellParts): string {
  const local = localArchive(archive, language);
  const state = serializeState({ language, queries: [[archiveQuery(language).queryKey, local]] });
  return documentOf({ head: `<title>${xmlText(local.title)}</title>`, body: '', state }, language, {
    template: client.template,
    css: criticalCss(client.css, ''),
    styleSheet: base + client.styleSheet,
    links: manifestLink(language),
    headingFont: client.headingFont && base + client.headingFont,
    code: client.codeOf([MESSAGE_MODULES[interfaceOf(language)]]).map((file) => base + file),
    pictures,
  });
}
