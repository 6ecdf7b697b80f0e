import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useNavigationType } from 'react-router';
import { useAddressParams } from '../../design/links/use-address-params.ts';
import { useSections } from '../../i18n/use-sections.ts';
import { readSearchState, withText, writeSearchState, type SearchState } from './search-state.ts';
import { SearchStore } from './search-store.ts';

/** Long enough that typing does not fill the browser's allowance of address changes, short enough to be true at once. */
const WRITE_AFTER_MS = 300;

/** What the reader has typed and chosen, kept in step with the address. */
export interface SearchAddress {
  /** The search that the address holds, the same object until it changes: what is being typed comes into it a moment later. */
  state: SearchState;
  /** The search at each keystroke. */
  store: SearchStore;
  /** Puts the text into the address now. */
  flush: () => void;
}

/** The search that the address holds. Typing changes it, a moment later, in place; going back or following a link sets the text. */
export function useSearchAddress(): SearchAddress {
  const params = useAddressParams();
  const { ids: sections } = useSections();
  const state = useMemo(() => readSearchState(params, sections), [params, sections]);
  const navigate = useNavigate();
  const byHistory = useNavigationType() === 'POP';
  const [store] = useState(() => new SearchStore(state));
  /** The text that the address holds, and the one that the field wrote there last. */
  const texts = useRef({ address: state.text, written: state.text });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { text } = store.state;
    if (text === texts.current.address) return;
    texts.current.written = text;
    void navigate({ search: writeSearchState(store.state).toString() }, { replace: true, preventScrollReset: true });
  }, [store, navigate]);
  useLayoutEffect(() => {
    const before = texts.current;
    // A change that the field wrote itself must not undo what was typed since.
    const fromElsewhere = state.text !== before.address && (state.text !== before.written || byHistory);
    texts.current = { address: state.text, written: fromElsewhere ? state.text : before.written };
    store.take(fromElsewhere || state.text === store.state.text ? state : withText(state, store.state.text));
  }, [state, byHistory, store]);
  useEffect(() => {
    const stop = store.subscribe(() => {
      clearTimeout(timer.current);
      if (store.typed) timer.current = setTimeout(flush, WRITE_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [store, flush]);
  return { state, store, flush };
}
