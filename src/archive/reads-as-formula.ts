/** What stands between dollar signs, and the characters on both sides of them ('' at the ends of the text). */
export interface BetweenDollars {
  content: string;
  before: string;
  after: string;
}

/** Of TeX and of nothing else: a command, a power, a group as an index. */
const TEX = /\\[A-Za-z]+|\^|_\{/;
/** Inside of code and addresses a dollar is part of them. */
const CODE_OR_ADDRESS = /`|:\/\//;
/** Letters of Latin, Greek and the alphabets of mathematics are a formula's; those of other scripts are a sentence's. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}])\p{L}/u;
const OTHER_CURRENCY = /(?!\$)\p{Sc}/u;
const WORDS_IN_A_ROW = /\p{Script=Latin}{2,}[,;:.!?]?\s+(?:[aI]\s+)?[*_"'“‘]*\p{Script=Latin}{2,}/u;
/** `4.6 million`, `5 (US`; not `10 < x`, not `2 n`, and not the name of a function. */
const AMOUNT_AND_WORD = /^\d[\d.,]*\p{L}{0,2}\+?\s+[("“]*\p{Script=Latin}{2,}(?!\p{L}|\()/u;
const AMOUNT = /^[\s\d.,~\-–—]+$/;
/** The rest of a sentence behind an amount: `10$, or 5$`. */
const REST = /^[,;:.!?)\]}]+\s/;
/** What joins one word or price to the next: `$HOME/$USER`, `$5/$n$ each`. */
const JOINED = /[/:;,.=|&–—]$|^\d.*-$/;

function isBalanced(content: string): boolean {
  const count = (bracket: RegExp) => content.match(bracket)?.length ?? 0;
  return content.length === 1 || count(/[([]/g) === count(/[)\]]/g);
}

/**
 * Whether what stands between two dollar signs is a formula. The one rule, everywhere:
 *
 * 1. As in Pandoc's `tex_math_dollars` (manual, "Math"): the opening sign has a character that is no blank directly behind it,
 *    the closing one directly before it and no digit directly behind it. Here the first sign that no backslash protects closes.
 * 2. It does not read like prose. A command of TeX, a power or a group as an index makes it a formula; else it is prose where it
 *    has letters of another script, another currency, two words in a row, an amount followed by a word or a bracket without its
 *    partner, or where the signs stand in the middle of amounts and names (`US$5$`, `5$-10$`, `$HOME/$USER`).
 *
 * What is no formula is text, dollar signs and all, and `check` says so.
 */
export function readsAsFormula({ content, before, after }: BetweenDollars): boolean {
  if (content === '' || /^\s|\s$/.test(content) || /\d/.test(after)) return false;
  return !readsAsProse({ content, before, after });
}

/** The second part of the rule alone, for what stands between doubled signs, where blanks are usual. */
export function readsAsProse({ content, before, after }: BetweenDollars): boolean {
  if (CODE_OR_ADDRESS.test(content)) return true;
  if (TEX.test(content)) return false;
  const inWord = /[\p{Script=Latin}{_]/u.test(after);
  return (
    OTHER_SCRIPT.test(content) ||
    OTHER_CURRENCY.test(content) ||
    WORDS_IN_A_ROW.test(content) ||
    AMOUNT_AND_WORD.test(content) ||
    REST.test(content) ||
    !isBalanced(content) ||
    (/\d/.test(before) && !/^[\p{L}(]/u.test(content)) ||
    (AMOUNT.test(content) && (inWord || /\p{Script=Latin}/u.test(before))) ||
    (inWord && (JOINED.test(content) || /\p{Script=Latin}{2,}/u.test(content)))
  );
}
