import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { QUERY_HELP_IN_ENGLISH, type QueryHelpMessages } from './en-query-help.ts';
import { QUERY_HELP_IN_CHINESE } from './zh-hans-query-help.ts';

const QUERY_HELP_MESSAGES: Record<Interface, QueryHelpMessages> = { en: QUERY_HELP_IN_ENGLISH, 'zh-Hans': QUERY_HELP_IN_CHINESE };

/** What explains how to search, in the page's language. It comes when somebody asks for it. */
export function useQueryHelpMessages(): QueryHelpMessages {
  return QUERY_HELP_MESSAGES[interfaceOf(useLocale().language)];
}
