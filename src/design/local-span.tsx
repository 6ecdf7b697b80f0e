import type { LocalText } from '../archive/languages.ts';

interface LocalSpanProps {
  text: LocalText;
}

/** A text, marked with its language where that is not the page's. */
export function LocalSpan({ text }: LocalSpanProps) {
  return text.lang === undefined ? text.text : <span lang={text.lang}>{text.text}</span>;
}
