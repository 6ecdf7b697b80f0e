/** Letters that are written from right to left; beyond U+FFFF by their leading surrogates, so that nothing is compiled for astral ranges. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

/** The `dir` of a text's element: where it may run from right to left it has its own direction, apart from what stands around it. */
export function directionOf(text: string): 'auto' | undefined {
  return RIGHT_TO_LEFT.test(text) ? 'auto' : undefined;
}

/** A text for where there are no elements, as in a document's title: apart from what stands around it (FIRST STRONG ISOLATE) where it may run from right to left. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
