import type { MarkRange } from './engine.ts';
import { cutAtMarks } from './marks.ts';

interface MarkedTextProps {
  text: string;
  marks: readonly MarkRange[] | undefined;
  lang?: string | undefined;
}

/** A text with the words that were looked for marked. */
export function MarkedText({ text, marks, lang }: MarkedTextProps) {
  const pieces = cutAtMarks(text, marks ?? []).map((piece, place) => (piece.marked ? <mark key={place}>{piece.text}</mark> : piece.text));
  return lang === undefined ? pieces : <span lang={lang}>{pieces}</span>;
}
