import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import type { Language } from '../archive/languages.ts';

/** What route loaders need: the cache of archive files, and the language of the page. */
export interface ArchiveContext {
  client: QueryClient;
  language: Language;
}

/** The router's context that holds it. */
export const archiveContext = createContext<ArchiveContext>();
