/** What the page about this reader says, in English. */
export const ABOUT_IN_ENGLISH = {
  title: 'About',
  description: 'What this reader is, where its contents come from, and how to use it.',
  feeds: 'Feeds',
  feedsUse: 'Give one of these to a program for feeds, and it tells you what is new. It finds those of topics and people on their pages.',
  weekFeeds: 'every week, in full',
  sectionFeeds: 'the items of a section',
  allFeeds: 'a list of all feeds',
};

/** Every string of it. */
export type AboutMessages = typeof ABOUT_IN_ENGLISH;
