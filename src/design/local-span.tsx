import type { LocalText } from '../archive/languages.ts';

interface LocalSpanProps {
  text: LocalText;
}

/** A text, marked with its language where that is not the page's. */
export function LocalSpan({ text }: LocalSpanProps) {
  return <span lang={text.lang}>{text.text}</span>;
}
