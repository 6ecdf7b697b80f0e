/** The root element's mark that the tools of items are there and answer: `data-answering`. */
const MARK = 'answering';

/** Says, in the page, that the tools of items are there and answer: from now on their keys press them. */
export function tellToolsAreThere(): void {
  document.documentElement.dataset[MARK] = '';
}

/** Whether they are. */
export function toolsAreThere(): boolean {
  return MARK in document.documentElement.dataset;
}
