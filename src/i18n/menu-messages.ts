import { interfaceOf, type Interface } from './interfaces.ts';
import { useLocale } from './messages.tsx';

const MENU_IN_ENGLISH = { note: 'Note…', labels: 'Labels…', cite: 'Cite…', mute: 'Mute…', copyLink: 'Copy the link', share: 'Share…' };

/** What an item's menu offers. */
export type MenuMessages = typeof MENU_IN_ENGLISH;

const MENU_MESSAGES: Record<Interface, MenuMessages> = {
  en: MENU_IN_ENGLISH,
  'zh-Hans': { note: '笔记…', labels: '标签…', cite: '引用…', mute: '屏蔽…', copyLink: '复制链接', share: '分享…' },
};

/** What an item's menu offers, in the page's language. It comes with the menu. */
export function useMenuMessages(): MenuMessages {
  return MENU_MESSAGES[interfaceOf(useLocale().language)];
}
