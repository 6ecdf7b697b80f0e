import { count } from '../en-count.ts';

/** What is said where references are taken along, in English. */
export const CITING_IN_ENGLISH = {
  /** Before the name of what is cited. */
  citing: 'Cite: ',
  format: 'Format',
  text: 'Plain text',
  references: (n: number) => count(n, 'reference', 'references'),
  firstOf: (shown: number, all: number) => `The first ${shown} of ${all}.`,
  missing: (n: number) => `${count(n, 'item is', 'items are')} no longer in the archive.`,
  loading: 'Loading the references…',
  failed: 'The references could not be loaded.',
  retry: 'Try again',
  none: 'There is nothing to cite here.',
  copy: 'Copy',
  copied: 'The references are copied.',
  selected: 'This browser does not let the page copy. The text is selected: copy it from there.',
  download: 'Download',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  share: 'Share…',
  /** Before what a page can be taken along as. */
  whole: 'The whole page: ',
  formats: { markdown: 'Markdown', email: 'E-mail', epub: 'EPUB' },
  close: 'Close',
};

/** Every string of it; a function where it holds a number or a name. */
export type CitingMessages = typeof CITING_IN_ENGLISH;
