/** What `check` advises on, by the ids with which an editor accepts a piece of advice for good. docs/editing.md describes each. */
export const ADVICE_IDS = [
  'spelling',
  'self-reference',
  'emphasis',
  'long-sentence',
  'alike-headlines',
  'no-authors',
  'no-venue',
  'venue-before-year',
  'no-topics',
  'week-drift',
  'missing-weeks',
] as const;

/** One kind of advice. */
export type AdviceId = (typeof ADVICE_IDS)[number];
