/** The root element's mark that the tools of items are there and answer: from then on their keys press them. */
export const TOOLS_ANSWER = 'data-answering';
