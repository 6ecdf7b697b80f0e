/** Which of a page's items is being read: the place of the last one that begins above the upper third of the window; -1 above the first. */
export function placeBeingRead(items: readonly HTMLElement[]): number {
  const line = innerHeight / 3;
  return items.findLastIndex((item) => item.getBoundingClientRect().top < line);
}
