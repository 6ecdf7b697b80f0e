/** What is said of saved searches, in English. */
export const SEARCHES_IN_ENGLISH = {
  title: 'Saved searches',
  save: 'Save this search',
  savedSearch: 'Saved search',
  saved: 'The search is saved. The start page has it.',
  removed: (name: string) => `The search “${name}” is no longer saved.`,
  renamed: 'The search has its new name.',
  newHits: (n: number) => `${n} new`,
  rename: (name: string) => `Rename “${name}”`,
  renameWord: 'Rename',
  nameOf: (name: string) => `Name of “${name}”`,
  done: 'Done',
  remove: (name: string) => `Remove “${name}”`,
  removeWord: 'Remove',
};

/** Every string of it; a function where it holds a number or a name. */
export type SearchesMessages = typeof SEARCHES_IN_ENGLISH;
