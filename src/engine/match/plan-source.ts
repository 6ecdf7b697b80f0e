import type { TermDictionary } from '../format/term-dictionary.ts';
import type { PostingReader } from '../store/posting-reader.ts';

/** What a plan is made from. `exactOnly`: words are not expanded. */
export interface PlanSource {
  dictionary: TermDictionary;
  documents: number;
  postings: PostingReader;
  exactOnly: boolean;
}
