import { createContext, use, type ReactNode } from 'react';
import type { Language } from '../archive/languages.ts';
import type { Messages } from './en.ts';
import { interfaceOf, type Interface } from './interfaces.ts';

/** The language of the page and its messages. */
export interface Locale {
  language: Language;
  messages: Messages;
}

const LocaleContext = createContext<Locale | undefined>(undefined);

interface LocaleProviderProps extends Locale {
  children: ReactNode;
}

/** Provides a language and its messages to everything below it. */
export function LocaleProvider({ language, messages, children }: LocaleProviderProps) {
  return <LocaleContext value={{ language, messages }}>{children}</LocaleContext>;
}

/** The page's language and messages. Throws outside a LocaleProvider. */
export function useLocale(): Locale {
  const locale = use(LocaleContext);
  if (!locale) throw new Error('useLocale needs a LocaleProvider above it');
  return locale;
}

/** The page's messages. */
export function useMessages(): Messages {
  return useLocale().messages;
}

// Where a chunk is missing, the import gives nothing while the document is being reloaded.
const LOADERS: Record<Interface, () => Promise<Messages | undefined>> = {
  en: async () => ((await import('./en.ts')) as typeof import('./en.ts') | undefined)?.en,
  'zh-Hans': async () => ((await import('./zh-hans.ts')) as typeof import('./zh-hans.ts') | undefined)?.zhHans,
};

/** Loads the messages for pages in a language; only those are fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[interfaceOf(language)]()) ?? new Promise(() => {});
}
