import type { Language } from '../../../../archive/languages.ts';
import type { RichText } from '../../../../archive/rich-text.ts';
import { en, type Messages } from '../../../../i18n/en.ts';
import { interfaceOf, type Interface } from '../../../../i18n/interfaces.ts';
import { zhHans } from '../../../../i18n/zh-hans.ts';
import { texText } from '../../../../source/text/tex-text.ts';
import { localizerOf, type Localizer } from '../../../localizing/localizer.ts';
import { fileAddress, wholeAddress } from '../../../localizing/whole-address.ts';
import type { Site } from '../../../site.ts';

const MESSAGES: Record<Interface, Messages> = { en, 'zh-Hans': zhHans };

/** What the entries of a language are written with. */
export interface EntryWriter {
  language: Language;
  messages: Messages;
  localizer: Localizer;
  /** The blocks of a formatted text: with formulas as their TeX, for programs that know no MathML. */
  blocksOf: (source: string) => RichText;
  /** The whole address of a page by its path in its language. */
  pageAddress: (path: string) => string;
  /** The whole address of a file that all languages share. */
  fileAddress: (path: string) => string;
}

/** The interface's words in a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[interfaceOf(language)];
}

/** Makes what the entries of a language are written with. */
export function entryWriter(site: Site, language: Language): EntryWriter {
  return {
    language,
    messages: messagesIn(language),
    localizer: localizerOf(site, language),
    blocksOf: texText,
    pageAddress: (path) => wholeAddress(site, language, path),
    fileAddress: (path) => fileAddress(site, path),
  };
}
