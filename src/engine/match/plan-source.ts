import type { Vocabulary } from '../format/term-dictionary.ts';
import type { PostingReader } from '../store/posting-reader.ts';

/** What a plan is made from. `exactOnly`: words are not widened. */
export interface PlanSource {
  vocabulary: Vocabulary;
  postings: PostingReader;
  exactOnly: boolean;
}
