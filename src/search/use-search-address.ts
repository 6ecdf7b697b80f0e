import { useEffect, useRef, useState } from 'react';
import { useNavigate, useNavigationType } from 'react-router';
import { useAddressParams } from '../design/use-address-params.ts';
import { readSearchState, writeSearchState, type SearchState } from './search-state.ts';

/** Long enough that typing does not fill the browser's allowance of address changes, short enough to be true at once. */
const WRITE_AFTER_MS = 300;

/** What the reader has typed and chosen, kept in step with the address. */
export interface SearchAddress {
  /** The search as typed so far; the address follows. */
  state: SearchState;
  setText: (text: string) => void;
  /** Puts the text into the address now. */
  flush: () => void;
}

/** The search that the address holds. Typing changes it at once here and, a moment later, in place in the address; going back or following a link sets the text. */
export function useSearchAddress(): SearchAddress {
  const params = useAddressParams();
  const navigate = useNavigate();
  const navigationType = useNavigationType();
  const inAddress = readSearchState(params);
  const [text, setText] = useState(inAddress.q);
  const [address, setAddress] = useState(inAddress.q);
  const [written, setWritten] = useState(inAddress.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (inAddress.q !== address) {
    setAddress(inAddress.q);
    // A change that this field wrote itself must not undo what was typed since.
    if (inAddress.q !== written || navigationType === 'POP') {
      setText(inAddress.q);
      setWritten(inAddress.q);
    }
  }
  const state = { ...inAddress, q: text };
  const flush = () => {
    clearTimeout(timer.current);
    if (text === inAddress.q) return;
    setWritten(text);
    void navigate({ search: writeSearchState(state).toString() }, { replace: true, preventScrollReset: true });
  };
  useEffect(() => {
    timer.current = setTimeout(flush, WRITE_AFTER_MS);
    return () => clearTimeout(timer.current);
    // Only typing starts the clock; everything else that flush reads is in the address already.
  }, [text]);
  return { state, setText, flush };
}
