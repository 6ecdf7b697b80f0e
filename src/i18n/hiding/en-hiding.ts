import { count } from '../en-count.ts';

/** What is said of items that are hidden, and of what is muted, in English. */
export const HIDING_IN_ENGLISH = {
  readHidden: (n: number) => `${count(n, 'read item', 'read items')} hidden`,
  mutedHidden: (n: number) => `${n} muted`,
  mutedShown: (n: number) => `${n} muted, shown for now`,
  showRead: 'Show read',
  showMuted: 'Show muted',
  hideMuted: 'Hide muted',
  hideAgain: 'Hide again',
  hideSince: (n: number) => `Hide ${n} read just now`,
  refused: 'What you have read cannot be looked up in this browser, so everything is shown.',
  title: 'Mute',
  explain:
    'Items of what you mute are left out of weeks, months, topics, authors and home, with a count of how many. Searches still find them.',
  kinds: { topic: 'Topic', author: 'Author', name: 'Author', site: 'Site', word: 'Word' },
  /** What can be muted, within a phrase. */
  subjects: {
    topic: (name: string) => `the topic ${name}`,
    author: (name: string) => `the author ${name}`,
    name: (name: string) => `the author ${name}`,
    site: (name: string) => `the site ${name}`,
    word: (name: string) => `the word “${name}”`,
  },
  mute: (what: string) => `Mute ${what}`,
  unmute: (what: string) => `Unmute ${what}`,
  unmuteShort: 'Unmute',
  muteKind: (kind: string, what: string) => `${kind}: ${what}`,
  muted: (what: string) => `Muted: ${what}.`,
  unmuted: (what: string) => `No longer muted: ${what}.`,
  word: 'A word or phrase',
  wordHint: 'Whole words in headlines, titles and summaries, whatever their case and accents; Chinese words anywhere.',
  muteWord: 'Mute this word',
  noWord: 'Type a word or phrase of up to 100 characters.',
  list: 'Muted',
  nothing: 'Nothing is muted. Each item’s menu can, and x does it for the one that is being read.',
  waiting: 'Looking up what can be muted…',
  close: 'Close',
};

/** Every string of it; a function where it holds a number or a name. */
export type HidingMessages = typeof HIDING_IN_ENGLISH;
