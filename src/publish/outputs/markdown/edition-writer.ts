import { editionPath } from '../../../archive/addresses/paths.ts';
import { localText, type Language, type Text } from '../../../archive/languages.ts';
import type { Messages } from '../../../i18n/en.ts';
import { localizerOf, type Localizer } from '../../localizing/localizer.ts';
import { fileAddress, wholeAddress } from '../../localizing/whole-address.ts';
import type { Site } from '../../site.ts';
import { messagesIn } from '../feeds/entries/entry-writer.ts';

/** What a document of a language is written with. It remembers which texts are in another language. */
export class EditionWriter {
  readonly site: Site;
  readonly language: Language;
  readonly messages: Messages;
  readonly localizer: Localizer;
  /** What a text is → its language, where that is another than the document's. */
  readonly languages: Record<string, Language> = {};

  constructor(site: Site, language: Language) {
    this.site = site;
    this.language = language;
    this.messages = messagesIn(language);
    this.localizer = localizerOf(site, language);
  }

  /** A text for the document; `at` is what it is: `items.few-shot-gan.headline`. Undefined where there is none. */
  text(at: string, text: Text | undefined): string | undefined {
    const local = localText(text, this.language);
    if (local?.lang !== undefined) this.languages[at] = local.lang;
    return local?.text;
  }

  /** The whole address of a page by its path in the language. */
  page(path: string): string {
    return wholeAddress(this.site, this.language, path);
  }

  /** The whole address of the document of an edition; undefined for none. */
  document(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.page(markdownPath(id));
  }

  /** The whole address of a picture; undefined where it is not published. */
  picture(src: string): string | undefined {
    const address = this.localizer.figureAddress(src);
    return address === undefined || /^https?:/.test(address) ? address : fileAddress(this.site, `data/${address}`);
  }
}

/** The path of the Markdown of a week or a month in its language. */
export function markdownPath(id: string): string {
  return `${editionPath(id)}.md`;
}
