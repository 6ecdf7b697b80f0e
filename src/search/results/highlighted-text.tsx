import { directionOf } from '../../design/text-direction.ts';
import type { Highlight } from '../../engine/highlight/highlights.ts';
import type { Highlighted } from '../search-engine.ts';

/** A piece of text, highlighted or not. */
export interface TextPiece {
  text: string;
  highlighted: boolean;
}

/** Cuts a text at its highlights, which are in order and do not overlap. The pieces joined give the text again. */
export function cutAtHighlights(text: string, highlights: readonly Highlight[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const [start, end] of highlights) {
    if (start > from) pieces.push({ text: text.slice(from, start), highlighted: false });
    pieces.push({ text: text.slice(start, end), highlighted: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), highlighted: false });
  return pieces;
}

/** A text with the words that were looked for highlighted. */
export function HighlightedText({ text, highlights, lang }: Highlighted) {
  return (
    <span lang={lang} dir={directionOf(text)}>
      {cutAtHighlights(text, highlights).map((piece, i) =>
        piece.highlighted ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
      )}
    </span>
  );
}
