import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate, useNavigationType } from 'react-router';
import { useAddressParams } from '../../design/use-address-params.ts';
import { readSearchState, searchOf, writeSearchState, type SearchState } from './search-state.ts';
import { SearchInput } from './search-store.ts';

/** Long enough that typing does not fill the browser's allowance of address changes, short enough to be true at once. */
const WRITE_AFTER_MS = 300;

/** What the reader has typed and chosen, kept in step with the address. */
export interface SearchAddress {
  /** The search that the address holds: what is being typed comes into it a moment later. */
  state: SearchState;
  /** The search at each key. */
  input: SearchInput;
  /** Puts the text into the address now. */
  flush: () => void;
}

/** The search that the address holds. Typing changes it, a moment later, in place; going back or following a link sets the text. */
export function useSearchAddress(): SearchAddress {
  const state = readSearchState(useAddressParams());
  const navigate = useNavigate();
  const byHistory = useNavigationType() === 'POP';
  const [input] = useState(() => new SearchInput(state));
  /** The text that the address holds, and the one that the field wrote there last. */
  const texts = useRef({ address: state.q, written: state.q });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { q } = input.state;
    if (q === texts.current.address) return;
    texts.current.written = q;
    void navigate({ search: writeSearchState(input.state).toString() }, { replace: true, preventScrollReset: true });
  }, [input, navigate]);
  const address = searchOf(state);
  useLayoutEffect(() => {
    const before = texts.current;
    // A change that the field wrote itself must not undo what was typed since.
    const fromElsewhere = state.q !== before.address && (state.q !== before.written || byHistory);
    texts.current = { address: state.q, written: fromElsewhere ? state.q : before.written };
    input.take(fromElsewhere ? state : { ...state, q: input.state.q });
    // The address says all that `state` does.
  }, [address, byHistory, input]);
  useEffect(() => {
    const stop = input.subscribe(() => {
      clearTimeout(timer.current);
      if (input.typed) timer.current = setTimeout(flush, WRITE_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [input, flush]);
  return { state, input, flush };
}
