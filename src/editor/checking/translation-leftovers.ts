/** Something in a text that a machine translation has probably left behind. */
export interface TranslationLeftover {
  /** The piece as it stands. */
  piece: string;
  /** What it is and what to do. */
  message: string;
}

const SIGNS: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /^TODO\b/, message: 'still to be written' },
  {
    pattern: /^[ \t]*T\d{1,3}[ \t]*$|(?<=https?:\S*)\[?T\d{1,3}\]/m,
    message: 'a mark of the translation program stands for a piece that it lost: write the piece, or remove the mark',
  },
  {
    pattern: /【[^】]*$|^[^【]*】|【\s*(https?:|\d{4}\.\d{4,5}|[\w-]+\.[a-z]{2,})[^】]*】/u,
    message: 'a bracket that the translation has changed or left open: correct or remove it',
  },
  {
    pattern: /https?:\/\/\S*\s+[./]\s+\S+|https?:\/\/\S+\s+\.\s*\w+/u,
    message: 'an address with blanks in it: put it together, or make it a link',
  },
  { pattern: /\[\s*\]\(|\]\s+\(https?:/u, message: 'a link without words, or with a gap before its address: give it words' },
];

/** Looks for what machine translations leave behind in a text: lost pieces, foreign brackets, broken addresses. */
export function findTranslationLeftovers(text: string): TranslationLeftover[] {
  const found = SIGNS.flatMap(({ pattern, message }): TranslationLeftover[] => {
    const piece = pattern.exec(text)?.[0].trim();
    return piece === undefined ? [] : [{ piece: piece.length > 40 ? `${piece.slice(0, 37)}…` : piece, message }];
  });
  return found.filter((each, index) => found.findIndex((other) => other.piece === each.piece) === index);
}
