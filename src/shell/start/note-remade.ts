/**
 * Notes that React rendered a prerendered page again instead of taking it over. That happens where another program had
 * changed it before: a translator, an extension. The reader has the page all the same, so it is no error.
 */
export function noteRemade(cause: unknown): void {
  console.info('The page was made again:', cause);
}
