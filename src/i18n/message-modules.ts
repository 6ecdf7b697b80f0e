import type { Interface } from './interfaces.ts';

/** The module of an interface's messages, from the project's folder. */
export const MESSAGE_MODULES: Record<Interface, string> = { en: 'src/i18n/en.ts', 'zh-Hans': 'src/i18n/zh-hans.ts' };
