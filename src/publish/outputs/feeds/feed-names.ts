import type { Language } from '../../../archive/languages.ts';
import { requiredText } from '../../localizing/texts.ts';
import type { Site } from '../../site.ts';

/**
 * A `tag:` address (RFC 4151) for something in a language: of the name that `archive.json` fixes and nothing else, so that it stays
 * where the site moves to another host or base, or gets another first language.
 */
export function tagOf({ settings }: Site, language: Language, name: string): string {
  const fixed = settings.feeds?.tag ?? '';
  return `tag:${fixed}${fixed.includes(':') ? '/' : ':'}${language}/${name}`;
}

/** The day that a fixed name gives, or the first one of the year or month that it gives. */
export function tagDay({ settings }: Site): string {
  const [, date = ''] = /,(\d{4}(?:-\d\d){0,2})/.exec(settings.feeds?.tag ?? '') ?? [];
  return `${date}-01-01`.slice(0, 10);
}

/** The title of a feed of a part of the archive. */
export function feedTitle(part: string, siteTitle: string): string {
  return `${part} · ${siteTitle}`;
}

/** The same for a page that names its feed; undefined where the archive has none. */
export function partFeedTitle({ settings }: Site, language: Language, part: string): string | undefined {
  return settings.feeds && feedTitle(part, requiredText(settings.title, language).text);
}
