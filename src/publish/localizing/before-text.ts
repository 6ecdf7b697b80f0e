import type { Language } from '../../archive/languages.ts';
import { interfaceOf } from '../../i18n/interfaces.ts';

/** A word before what it names, with its colon: `Original: `; Chinese has a wide one, and no space. */
export function beforeText(word: string, language: Language): string {
  return word + (interfaceOf(language).startsWith('zh') ? '：' : ': ');
}
