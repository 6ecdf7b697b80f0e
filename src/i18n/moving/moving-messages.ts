import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { MOVING_IN_ENGLISH, type MovingMessages } from './en-moving.ts';
import { MOVING_IN_CHINESE } from './zh-hans-moving.ts';

const MOVING_MESSAGES: Record<Interface, MovingMessages> = { en: MOVING_IN_ENGLISH, 'zh-Hans': MOVING_IN_CHINESE };

/** What is said of links from device to device, in the page's language. It comes when one is made or opened. */
export function useMovingMessages(): MovingMessages {
  return MOVING_MESSAGES[interfaceOf(useLocale().language)];
}
