/**
 * Moves the page by the height of something that has come into it above what the reader reads, before that is painted, so that
 * nothing moves in the window. What is read is taken to begin in the window's upper third, as for the keys. Not every browser
 * does so by itself, and none does it twice: it is asked to leave it.
 */
export function holdPlace(come: HTMLElement): void {
  const root = document.documentElement;
  root.style.overflowAnchor = 'none';
  const { top, height } = come.getBoundingClientRect();
  if (scrollY > 0 && top < innerHeight / 3)
    scrollBy({ top: height + parseFloat(getComputedStyle(come).marginBlockStart), behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => void root.style.removeProperty('overflow-anchor')));
}
