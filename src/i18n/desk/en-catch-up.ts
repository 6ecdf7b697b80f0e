import { count } from '../en-count.ts';

/** What the page for catching up says, in English. */
export const CATCH_UP_IN_ENGLISH = {
  pageTitle: 'Catch up',
  description: 'What to read of the weeks you missed, in the time you have.',
  noScript: 'The plan is made on your device, of what you have not read. That needs JavaScript.',
  loading: 'Making the plan…',
  failed: 'The weeks could not be read.',
  retry: 'Try again',
  time: 'Time',
  minutes: (n: number) => `${n} min`,
  since: 'Since',
  plan: 'The plan',
  summary: (items: number, time: string) => `${count(items, 'item', 'items')}, ${time}`,
  of: (unread: number, weeks: number) => `of ${count(unread, 'unread item', 'unread items')} in ${count(weeks, 'week', 'weeks')}`,
  progress: (done: number, items: number) => `${done} of ${items} read`,
  left: (time: string) => `${time} left`,
  allDone: 'All read: you have caught up.',
  nothing: 'Nothing is unread in these weeks.',
  nothingFits: 'No unread item fits into this time.',
  isRead: (headline: string) => `Done: “${headline}”`,
  why: {
    pick: 'An editor’s pick',
    section: (section: string) => `So that there is something of ${section}`,
    topic: (topic: string) => `Another topic: ${topic}`,
    balance: (section: string) => `The newest of what ${section} still has in this time`,
  },
  how: 'Picks come first, then what sections and topics have least of, the newest first. The time is for headlines and summaries, read at 228 words or 255 Chinese characters a minute. Marking as read changes no plan.',
  /** Of a time in seconds. */
  duration: (seconds: number) => (seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`),
  offer: (weeks: number) => `${count(weeks, 'week', 'weeks')} since you last read something.`,
  offerLink: (minutes: number) => `Catch up in ${minutes} minutes`,
};

/** Every string of it; a function where it holds a number or a name. */
export type CatchUpMessages = typeof CATCH_UP_IN_ENGLISH;
