import { count } from '../en-count.ts';

/** What the command palette says, in English. */
export const PALETTE_IN_ENGLISH = {
  title: 'Go anywhere',
  label: 'Where to, or what to do',
  placeholder: 'w48, nov 2020, topic, name…',
  close: 'Close',
  /** What groups are called; `item` with the headline of the one that is being read. */
  groups: {
    item: 'This item',
    searches: 'Saved searches',
    weeks: 'Weeks',
    places: 'Places',
    topics: 'Topics',
    people: 'People',
    settings: 'Settings',
    search: 'Search',
  },
  names: {
    home: 'Start page',
    newestWeek: 'Newest week',
    newestMonth: 'Newest month',
    years: 'All years',
    topics: 'Topics',
    authors: 'People',
    saved: 'Saved',
    catchUp: 'Catch up',
    search: 'Search',
    settings: 'Settings',
    privacy: 'Privacy',
    about: 'About',
    system: 'Theme: as the system',
    light: 'Theme: light',
    dark: 'Theme: dark',
    help: 'Keyboard shortcuts',
    shortcutsOff: 'Switch shortcuts by letters off',
    shortcutsOn: 'Switch shortcuts by letters on',
  },
  searchFor: (text: string) => `Search for “${text}”`,
  newHits: (n: number) => `${n} new`,
  choices: (n: number) => (n === 0 ? 'Nothing fits' : count(n, 'choice', 'choices')),
};

/** Every string of it; a function where it holds a number or a text. */
export type PaletteMessages = typeof PALETTE_IN_ENGLISH;
