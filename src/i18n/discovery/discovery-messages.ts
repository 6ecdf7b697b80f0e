import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { DISCOVERY_IN_ENGLISH, type DiscoveryMessages } from './en-discovery.ts';
import { DISCOVERY_IN_CHINESE } from './zh-hans-discovery.ts';

const DISCOVERY_MESSAGES: Record<Interface, DiscoveryMessages> = { en: DISCOVERY_IN_ENGLISH, 'zh-Hans': DISCOVERY_IN_CHINESE };

/** What the pages of topics and people say, in the page's language. It comes with those pages: no other has to load it. */
export function useDiscoveryMessages(): DiscoveryMessages {
  return DISCOVERY_MESSAGES[interfaceOf(useLocale().language)];
}
