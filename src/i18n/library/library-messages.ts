import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { LIBRARY_IN_ENGLISH, type LibraryMessages } from './en-library.ts';
import { LIBRARY_IN_CHINESE } from './zh-hans-library.ts';

const LIBRARY_MESSAGES: Record<Interface, LibraryMessages> = { en: LIBRARY_IN_ENGLISH, 'zh-Hans': LIBRARY_IN_CHINESE };

/** What is said of what a reader keeps on the device, in the page's language. It comes with the tools that keep. */
export function useLibraryMessages(): LibraryMessages {
  return LIBRARY_MESSAGES[interfaceOf(useLocale().language)];
}
