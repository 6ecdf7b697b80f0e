/** Titles in BibTeX: styles put them into lower case, all but what stands in braces. */
import { readsAsFormula } from '../../archive/reads-as-formula.ts';
import { escaped, oneLine } from './bibtex-text.ts';

/** Names whose capitals no style may take: those that titles of this field are full of. */
const NAMES = new Set(
  'bayes bayesian gauss gaussian gaussians markov markovian fourier wasserstein newton hessian lipschitz kalman monte carlo hamiltonian langevin riemannian riemann boltzmann bernoulli poisson dirichlet laplace laplacian euclidean turing shapley hilbert sobolev nash kaggle english chinese japanese german french spanish european american arabic hindi korean russian africa african europe china japan india facebook google twitter wikipedia amazon atari minecraft starcraft pytorch'.split(
    ' ',
  ),
);

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Behind these a sentence begins. */
const BEGINS = /[:.?!—–]\s*["“‘(]*$/u;

/** Whether a title has its words in lower case, so that a capital inside of it means a name. */
function isSentenceCase(words: readonly string[]): boolean {
  const inner = words.slice(1).filter((word) => word.length > 3 && /^[\p{Lu}\p{Ll}]/u.test(word));
  return inner.length > 1 && inner.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= inner.length;
}

/** Whether the capitals of a word are its own: those of an acronym, a mixed name, a single letter that is no word, a known name. */
function keepsCapitals(word: string, begins: boolean, inSentence: boolean): boolean {
  if (/.\p{Lu}/u.test(word) || (/\p{N}/u.test(word) && /\p{Lu}/u.test(word))) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return (word.length === 1 && word !== 'A') || NAMES.has(word.toLowerCase()) || (inSentence && !begins);
}

function withBraces(text: string, atStart: boolean, inSentence: boolean): string {
  let from = 0;
  let written = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = text.slice(from, index);
    const begins = (atStart && from === 0) || BEGINS.test(before);
    written += escaped(before) + (keepsCapitals(word, begins, inSentence) ? `{${word}}` : word);
    from = index + word.length;
  }
  return written + escaped(text.slice(from));
}

/** Whether a formula ends where its dollar sign stands: its braces fit, and the sign is not protected. */
function isWhole(content: string): boolean {
  let depth = 0;
  for (const [sign] of content.matchAll(/[{}]/g)) if ((depth += sign === '{' ? 1 : -1) < 0) return false;
  return depth === 0 && !content.endsWith('\\');
}

interface Part {
  text: string;
  formula: boolean;
}

/** A text parted at its formulas, which keep their dollar signs. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const end = text.indexOf('$', at + 1);
    const content = text.slice(at + 1, end);
    if (end < 0 || !readsAsFormula({ content, before: text[at - 1] ?? '', after: text[end + 1] ?? '' }) || !isWhole(content)) continue;
    parts.push({ text: text.slice(from, at), formula: false }, { text: text.slice(at, end + 1), formula: true });
    from = end + 1;
    at = end;
  }
  return [...parts, { text: text.slice(from), formula: false }];
}

/** A title: formulas as they are, other text as TeX sets it, with the capitals of names in braces. */
export function texTitle(title: string): string {
  const parts = partsOf(oneLine(title));
  const words = parts.filter(({ formula }) => !formula).flatMap(({ text }) => text.match(WORD) ?? []);
  const inSentence = isSentenceCase(words);
  return parts.map(({ text, formula }, at) => (formula ? text : withBraces(text, at === 0, inSentence))).join('');
}
