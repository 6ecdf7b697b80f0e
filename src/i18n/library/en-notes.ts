/** What is said where notes and labels are written, in English. */
export const NOTES_IN_ENGLISH = {
  note: 'Note',
  keptAlways: 'Kept on this device as you type.',
  keeping: 'Keeping…',
  kept: 'Kept on this device.',
  notKept: 'This could not be kept. It stays here while the page is open.',
  tryAgain: 'Try again',
  otherTexts: 'This note was also changed in another place:',
  putTogether: 'Put both into one',
  keepOwn: 'Keep only mine',
  deleteNote: 'Delete the note',
  noteDeleted: 'The note is deleted.',
  labels: 'Labels',
  addLabel: 'Add',
  removeLabel: (name: string) => `Remove the label ${name}`,
  offeredLabels: 'Labels in use',
  done: 'Done',
  close: 'Close',
};

/** Every string of it; a function where it holds a name. */
export type NotesMessages = typeof NOTES_IN_ENGLISH;
