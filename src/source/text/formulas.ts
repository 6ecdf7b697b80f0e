import { math } from 'micromark-extension-math';
import type { Code, Construct, Extension, State, Token, TokenizeContext } from 'micromark-util-types';
import { readsAsFormula, readsAsProse } from '../../archive/reads-as-formula.ts';

const DOLLAR = 36;
const BACKSLASH = 92;

/** Line endings are negative codes, as micromark has them. */
function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function characterAt(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCodePoint(code);
}

/** `$…$` or `$$…$$` in a line of text, by the rule of `readsAsFormula`; the tokens are those that mdast-util-math reads. */
const IN_TEXT: Construct = {
  name: 'formulaInText',
  // Of a row of dollar signs the first opens, or none does.
  previous(code) {
    return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape';
  },
  tokenize(this: TokenizeContext, effects, ok, nok) {
    const before = characterAt(this.previous);
    const sliced = (token: Token) => this.sliceSerialize(token);
    let opening = 0;
    let closing = 0;
    let whole: Token;

    const start: State = (code) => {
      whole = effects.enter('mathText');
      effects.enter('mathTextSequence');
      return open(code);
    };
    const open: State = (code) => {
      if (code === DOLLAR) {
        opening++;
        effects.consume(code);
        return open;
      }
      effects.exit('mathTextSequence');
      return opening > 2 ? nok(code) : between(code);
    };
    const between: State = (code) => {
      if (code === null) return nok(code);
      if (code === DOLLAR) {
        effects.enter('mathTextSequence');
        return close(code);
      }
      if (isLineEnding(code)) {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return between;
      }
      effects.enter('mathTextData');
      return data(code);
    };
    const data: State = (code) => {
      if (code === null || code === DOLLAR || isLineEnding(code)) {
        effects.exit('mathTextData');
        return between(code);
      }
      effects.consume(code);
      return code === BACKSLASH ? escaped : data;
    };
    const escaped: State = (code) => {
      if (code !== DOLLAR && code !== BACKSLASH) return data(code);
      effects.consume(code);
      return data;
    };
    const close: State = (code) => {
      if (code === DOLLAR) {
        closing++;
        effects.consume(code);
        return close;
      }
      effects.exit('mathTextSequence');
      effects.exit('mathText');
      const parts = { content: sliced(whole).slice(opening, -closing), before, after: characterAt(code) };
      const reads = opening === 1 ? readsAsFormula(parts) : !readsAsProse(parts);
      return closing === opening && reads ? ok(code) : nok(code);
    };
    return start;
  },
};

/** Two dollar signs with nothing else on their line. */
const FENCE_ALONE: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const rest: State = (code) => {
      if (code === null || isLineEnding(code)) {
        effects.exit('mathFence');
        return ok(code);
      }
      if (code !== DOLLAR && code !== 32 && code >= 0) return nok(code);
      effects.consume(code);
      return rest;
    };
    return (code) => {
      effects.enter('mathFence');
      return rest(code);
    };
  },
};

/** A block between lines of `$$`: a line of text that only begins with dollar signs opens none. */
function inBlock(fenced: Construct): Construct {
  return {
    ...fenced,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return effects.check(FENCE_ALONE, fenced.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextSequence: 'mathTextSequence';
    mathTextData: 'mathTextData';
    mathFence: 'mathFence';
  }
}

/** Formulas in Markdown, as an extension of micromark. */
export function formulas(): Extension {
  const blocks = [math().flow?.[DOLLAR] ?? []].flat();
  return { text: { [DOLLAR]: IN_TEXT }, flow: { [DOLLAR]: blocks.map(inBlock) } };
}
