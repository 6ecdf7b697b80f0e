/** Says, in the page, that the tools of items are there and answer: from now on their keys press them. */
export function tellToolsAreThere(): void {
  document.documentElement.dataset.tools = '';
}

/** Whether they are. */
export function toolsAreThere(): boolean {
  return 'tools' in document.documentElement.dataset;
}
