import { useQueryClient } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { PageLinksContext, type PageLinks } from '../../design/links/page-link.tsx';
import type { ShortcutId } from '../../design/shortcuts/shortcuts.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { ArchiveContext } from '../archive-context.ts';

/** What shortcuts need of the page that they are pressed on. */
export interface PageAtHand extends ArchiveContext, Pick<PageLinks, 'follow'> {}

/** What shortcuts do that press no tool. */
export type ShortcutActs = Partial<Record<ShortcutId, (page: PageAtHand) => unknown>>;

/** The page at hand; the same object while it has the same language. */
export function usePageAtHand(): PageAtHand {
  const { language } = useLocale();
  const client = useQueryClient();
  const { follow } = use(PageLinksContext);
  return useMemo(() => ({ client, language, follow }), [client, language, follow]);
}
