import type { Language } from '../../../archive/languages.ts';
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
