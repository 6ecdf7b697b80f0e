import type { MarkedString, MarkRange } from '../search-engine.ts';

/** A piece of text, marked or not. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** Cuts a text at its marks, which are in order and do not overlap. The pieces joined give the text again. */
export function cutAtMarks(text: string, marks: readonly MarkRange[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

interface MarkedTextProps extends MarkedString {
  lang?: string | undefined;
}

/** A text with the words that were looked for marked. */
export function MarkedText({ text, marks, lang }: MarkedTextProps) {
  const pieces = cutAtMarks(text, marks).map((piece, place) => (piece.marked ? <mark key={place}>{piece.text}</mark> : piece.text));
  return lang === undefined ? pieces : <span lang={lang}>{pieces}</span>;
}
