import { count } from '../en-count.ts';

/** What is said of what a reader keeps on the device, in English. */
export const LIBRARY_IN_ENGLISH = {
  save: 'Save',
  saveItem: (headline: string) => `Save “${headline}”`,
  saved: 'Saved.',
  unsaved: 'No longer saved.',
  seeSaved: 'See what you keep',
  read: 'Read',
  readItem: (headline: string) => `Read: “${headline}”`,
  markedRead: 'Marked as read.',
  markedUnread: 'Marked as unread.',
  note: 'Note',
  noteOn: (headline: string) => `Note on “${headline}”`,
  twoTexts: 'This note was changed in two places; both texts are kept.',
  isNew: 'New since your last visit',
  place: 'Where you were',
  continueAt: (headline: string) => `Continue at “${headline}”`,
  labels: 'Labels',
  labelsOf: (headline: string) => `Labels of “${headline}”`,
  more: 'More',
  moreFor: (headline: string, noted: boolean) => `More for “${headline}”${noted ? ', which has a note or labels' : ''}`,
  cite: 'Cite',
  citeItem: (headline: string) => `Cite “${headline}”`,
  citePage: 'Cite all that is listed here',
  readCount: (read: number, items: number) => `${read} of ${items} read`,
  hideRead: 'Hide read',
  showRead: 'Show read',
  mute: 'Mute',
  muteFrom: (headline: string) => `Mute something of “${headline}”`,
  copied: 'The link is copied.',
  undo: 'Undo',
  goAnywhere: 'Go to…',
  close: 'Close',
  notLoaded: 'That could not be loaded. Look whether there is a network, and try again.',
  trouble: {
    refused: 'This browser lets the site keep nothing, as in some private windows. Nothing was changed; reading goes on as before.',
    full: 'There is no room left on this device for what you keep. Nothing was changed; what was kept before is still there.',
    newer: 'Another tab has a newer version of this reader. Reload this page, and try again.',
    wiped: 'What you kept on this device has been deleted, by the browser or in its settings.',
    failed: 'What you keep on this device could not be read or changed. Reading goes on as before.',
  },
  itemCount: (n: number) => count(n, 'item', 'items'),
};

/** Every string of it; a function where it holds a number or a name. */
export type LibraryMessages = typeof LIBRARY_IN_ENGLISH;
