import type { PostingReader } from './posting-reader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a plan is made from. `exactOnly`: words are not widened. */
export type PlanSource = { vocabulary: Vocabulary; postings: PostingReader; exactOnly: boolean };
