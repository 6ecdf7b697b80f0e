import { count } from './en-count.ts';

/** What the pages of topics and people say, in English. */
export const DISCOVERY_IN_ENGLISH = {
  topics: {
    title: 'Topics',
    description: 'What the newsletter is about: every topic with its items, how much there is of it and how it moves.',
    order: 'Order',
    bySize: 'Most first',
    byMovement: 'Growing first',
    recent: (n: number) => `${n} in the newest quarter`,
    before: (n: number) => `${n} in the one before`,
    find: 'Find a topic',
    findExample: 'federated learning, StyleGAN…',
    found: (n: number) => count(n, 'topic', 'topics'),
    none: (words: string) => `No topic is called “${words}”, nor has anything of that name in it.`,
    because: (words: string) => `with ${words}`,
    noTopics: 'No item of the archive has a topic so far.',
  },
  topic: {
    kicker: 'Topic',
    description: (label: string, items: string) => `${label}: ${items} of the newsletter, over time and by section.`,
    search: 'Search this topic',
    overTime: 'Over time',
    chart: (label: string) => `Items on ${label} over time, by section`,
    asTable: 'The same as a table',
    year: 'Year',
    all: 'All',
    allYears: 'All years',
    newest: 'The newest',
    showAll: (n: number) => `Show all ${n}`,
    older: 'Show older ones',
    empty: 'This topic has nothing there.',
    neighbours: 'Often together with',
    shared: (n: number) => `${n} in common`,
    first: 'First',
    latest: 'Latest',
    picks: 'Picked by the editor',
    people: 'People',
  },
};

/** Every string of these pages; a function where it holds a number or a name. */
export type DiscoveryMessages = typeof DISCOVERY_IN_ENGLISH;
