import type { QueryWord } from '../query/query-words.ts';

/** The words of a query that are a name by what stands around them: by Foret, papers by Wang, Foret et al., Foret 2020, Foret 等人. */
export interface FramedName {
  name: readonly QueryWord[];
  /** The terms that only say that it is a name. */
  frame: ReadonlySet<string>;
}

const AUTHORSHIP = /^(?:by|authors?|作者是?)$/;
const WORKS = /^(?:papers?|works?|articles?)$/;
const YEAR = /^(?:19|20)\d\d[a-z]?$/;
/** 等人的论文, 的文章, 团队: and others, papers of. */
const OF_PEOPLE = /^(?:等人?|团队|作者)?(?:的?(?:论文|文章|工作|研究))?$/;

/** Finds the words of a query that are framed as a name; undefined where nothing says that they are one. */
export function framedName(words: readonly QueryWord[]): FramedName | undefined {
  const terms = words.map(({ term }) => term);
  const authorship = terms.findLastIndex((term) => AUTHORSHIP.test(term));
  const from = authorship + 1;
  const isEnd = (at: number) =>
    (terms[at] === 'et' && terms[at + 1] === 'al') || YEAR.test(terms[at]!) || (words[at]!.cjk && OF_PEOPLE.test(terms[at]!));
  const length = words.slice(from).findIndex((_, i) => isEnd(from + i));
  const to = length < 0 ? words.length : from + length;
  if (to === from || (from === 0 && to === words.length)) return undefined;
  const before =
    authorship < 0 ? [] : terms.slice(authorship > 0 && WORKS.test(terms[authorship - 1]!) ? authorship - 1 : authorship, from);
  const behind = terms[to] === 'et' ? ['et', 'al'] : to < terms.length && words[to]!.cjk ? [terms[to]!] : [];
  return { name: words.slice(from, to), frame: new Set([...before, ...behind]) };
}
