import type { PostingReader } from '../store/posting-reader.ts';
import type { Vocabulary } from '../format/vocabulary.ts';

/** What a plan is made from. `exactOnly`: words are not widened. */
export type PlanSource = { vocabulary: Vocabulary; postings: PostingReader; exactOnly: boolean };
