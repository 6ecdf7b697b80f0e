import type { LocalText } from '../archive/languages.ts';
import { directionOf } from './text-direction.ts';

/** Nothing but Latin letters, with digits and signs. */
const LATIN = /^[\0-\u02ff\u1e00-\u20ff]*$/;

/** Whether a text is in Latin letters alone. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

/** A name as a text: those that are not in Latin letters may be of any language. */
export function nameText(name: string): LocalText {
  return isLatin(name) ? { text: name } : { text: name, lang: '' };
}

interface LocalSpanProps {
  text: LocalText;
}

/** A text, marked with its language where that is not the page's. */
export function LocalSpan({ text: { text, lang } }: LocalSpanProps) {
  return (
    <span lang={lang} dir={directionOf(text)}>
      {text}
    </span>
  );
}
