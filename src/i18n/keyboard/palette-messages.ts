import { interfaceOf, type Interface } from '../interfaces.ts';
import { useLocale } from '../messages.tsx';
import { PALETTE_IN_ENGLISH, type PaletteMessages } from './en-palette.ts';
import { PALETTE_IN_CHINESE } from './zh-hans-palette.ts';

/** What the palette says in each interface: it understands all of them. */
export const PALETTE_MESSAGES: Record<Interface, PaletteMessages> = { en: PALETTE_IN_ENGLISH, 'zh-Hans': PALETTE_IN_CHINESE };

/** What the palette says, in the page's language. It comes with it. */
export function usePaletteMessages(): PaletteMessages {
  return PALETTE_MESSAGES[interfaceOf(useLocale().language)];
}
