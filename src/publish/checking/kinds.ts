/** Whether a path is that of a page, whose address has no ending. */
export function isPage(path: string): boolean {
  return /(?:^|\/)[^./]*$|\.html$/.test(path);
}

/** Whether a path is that of a letter, which is HTML and no page of the reader's. */
export function isLetter(path: string): boolean {
  return /(?:^|\/)email\/[^/]*$/.test(path);
}
