/** What the page of settings says, in English. */
export const SETTINGS_IN_ENGLISH = {
  pageTitle: 'Settings',
  description: 'How you read here. Settings are kept on this device.',
  noScript: 'Settings are on your device, and only the page’s code can read them: scripts are off or did not arrive.',
  keys: {
    title: 'Keyboard shortcuts',
    on: 'Shortcuts by letters and signs',
    onUse: 'Switch them off if you speak to your computer, or press keys by accident. Arrow keys, Escape and Ctrl K (⌘ K) stay.',
    change: (name: string) => `Change the key: ${name}`,
    changeWord: 'Change',
    reset: (name: string) => `The usual key again: ${name}`,
    resetWord: 'Reset',
    press: 'Press the new key. Escape leaves it as it is.',
    more: 'and a second one',
    changed: (name: string) => `The key is changed: ${name}.`,
    conflict: {
      'no-character': 'That cannot be a shortcut: it takes a letter, a digit or a sign, without Ctrl or Alt.',
      taken: (name: string) => `That key is taken: ${name}. Nothing was changed.`,
      begins: (name: string) => `That key and another one begin alike: ${name}. Nothing was changed.`,
    },
    open: 'See all shortcuts',
  },
  palette: {
    title: 'Go anywhere',
    use: 'Weeks by number or date, topics, people, what can be done with an item, and search, in one field.',
  },
  reading: {
    title: 'Reading',
    readOnFollow: 'Following an item’s link marks it as read',
    readOnFollowUse: 'Otherwise only you do: neither scrolling nor moving through items marks anything.',
  },
  theme: { title: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  storage: {
    title: 'How long it lasts',
    persisted: 'The browser keeps it until you delete it.',
    fragile: 'The browser may delete it when room gets short, or when you have not been here for long.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser does not promise it. A file keeps it safe.',
    unknown: 'This browser does not say how long it keeps what is here. A file keeps it safe.',
  },
};

/** Every string of it; a function where it holds a name. */
export type SettingsMessages = typeof SETTINGS_IN_ENGLISH;
