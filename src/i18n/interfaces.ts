import type { Language } from '../archive/languages.ts';

/** The languages that the interface is written in. */
export const INTERFACES = ['en', 'zh-Hans'] as const;

/** A language of the interface. */
export type Interface = (typeof INTERFACES)[number];

const primary = (tag: Language) => tag.split('-', 1)[0];

/** The interface around pages in a language: its own, else one that is near (`zh-Hant` has that of `zh-Hans`), else English. */
export function interfaceOf(language: Language): Interface {
  return INTERFACES.find((tag) => tag === language) ?? INTERFACES.find((tag) => primary(tag) === primary(language)) ?? 'en';
}
