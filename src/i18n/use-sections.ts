import { useQueryClient } from '@tanstack/react-query';
import { archiveQuery } from '../archive/fetching/queries.ts';
import type { LocalSection } from '../archive/local-archive.ts';
import { useLocale } from './messages.tsx';
import { sectionsIn, type Sections } from './sections.ts';

const NONE: readonly LocalSection[] = [];
const made = new WeakMap<readonly LocalSection[], Sections>();

/**
 * The archive's sections in the page's language: the same object every time. Every page's loader has read the archive;
 * on a page that says that it could not be read there are none.
 */
export function useSections(): Sections {
  const { language } = useLocale();
  const settings = useQueryClient().getQueryData(archiveQuery(language).queryKey)?.sections ?? NONE;
  const sections = made.get(settings) ?? sectionsIn(settings, language);
  made.set(settings, sections);
  return sections;
}
