import { readAnchor } from '../../archive/addresses/paths.ts';

/** Lets lists show that were held until they are right, at the item that the address leads to: what stood above it may have gone. */
export function releaseLists(): void {
  const { dataset } = document.documentElement;
  if (!('hide' in dataset)) return;
  delete dataset.hide;
  document.getElementById(readAnchor(location.hash))?.scrollIntoView();
}
