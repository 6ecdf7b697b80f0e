/** What explains how to search, in English. */
export const QUERY_HELP_IN_ENGLISH = {
  intro: 'Words are enough. They may be misspelt, in any order, in English or Chinese. For more:',
  lines: [
    'both words, ranked by how well they fit',
    'these words, one after the other',
    'without a word (or "-" before a phrase)',
    'one or the other',
    'in a headline or title',
    'a section: features, papers, articles, use-cases, other',
    'a topic',
    'a week',
    'a month',
    'a year',
    'from this month (or day, or year) on',
    'before this month (or day, or year)',
    'items that point to a site',
    'the editor’s picks',
    'items with a figure',
    'items in a language',
    'papers of an author, also “Pinkney, J.”',
    'the item with this number at arXiv, at OpenReview, or with this DOI',
    'the item with this address, however it is written',
  ],
  keys: '↑ and ↓ go through the results, Enter opens, Esc comes back to the field.',
};

/** What explains how to search. */
export type QueryHelpMessages = typeof QUERY_HELP_IN_ENGLISH;
