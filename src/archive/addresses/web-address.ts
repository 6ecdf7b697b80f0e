/**
 * Whether a text is a whole http(s) address: the only kind that leads out of the site. Not by `URL`, of which every browser and
 * every Node has its own: a page is taken over only where all of them agree.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/\\?#]\S*$/i.test(text);
}
