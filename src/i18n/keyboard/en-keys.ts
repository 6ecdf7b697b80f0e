/** What the reader's shortcuts are called, in English. */
export const KEYS_IN_ENGLISH = {
  title: 'Keyboard',
  close: 'Close',
  groups: { items: 'Items', pages: 'Pages', everywhere: 'Everywhere' },
  /** What each does, by its name in the table of shortcuts. */
  names: {
    nextItem: 'Next item',
    previousItem: 'Previous item',
    open: 'Open the item that is being read',
    save: 'Save it, or no longer',
    read: 'Mark it as read, or unread',
    note: 'Write a note on it',
    label: 'Label it',
    cite: 'Cite it',
    mute: 'Mute something of it',
    previousPage: 'Previous week, month or year',
    nextPage: 'Next week, month or year',
    home: 'Start page',
    newestWeek: 'Newest week',
    newestMonth: 'Newest month',
    topics: 'Topics',
    saved: 'What you keep',
    search: 'Search',
    nextResult: 'Next result, also from the search field',
    previousResult: 'Previous result',
    palette: 'Go anywhere, do anything',
    help: 'This help',
    back: 'Close what is open; else back to where you came from',
  },
  /** Keys by the names that browsers give them, where they are not called by what they type. */
  caps: { Escape: 'Esc', Enter: 'Enter', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Control: 'Ctrl', Shift: 'Shift' },
  /** Between two keys that are pressed one after the other, for who hears them; between two that do the same. */
  then: 'then',
  or: 'or',
  off: 'Shortcuts by letters and signs are switched off.',
  noKey: 'off',
  settings: 'Change the keys',
};

/** Every string of it. */
export type KeysMessages = typeof KEYS_IN_ENGLISH;
