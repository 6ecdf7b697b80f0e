import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useNavigationType } from 'react-router';
import { ownId } from '../../archive/ids.ts';
import { Icon } from '../../design/icon.tsx';
import { useInBrowser } from '../../design/use-in-browser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchStore } from '../state/search-store.ts';
import styles from './search-field.module.css';

interface SearchFieldProps {
  /** Takes the text at each keystroke; a text that it has from elsewhere is put into the field. */
  store: SearchStore;
  /** The reader pressed Enter. */
  onCommit: () => void;
  /** The reader left the field. */
  onLeave: () => void;
}

/** The field to search in. Text that an input method is still composing is shown but not yet searched for. */
export function SearchField({ store, onCommit, onLeave }: SearchFieldProps) {
  const messages = useMessages();
  const search = useSearchMessages();
  const field = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  // A default that changed would change the field unseen by React, which then takes the next edit for none.
  const [initial] = useState(store.state.text);
  const hydrated = useInBrowser(true, false);
  const [prerendered] = useState(!hydrated);
  // Who comes back goes on where the list was left.
  const byHistory = useRef(useNavigationType() === 'POP');
  useEffect(() => {
    // What the address asks for is not known before.
    if (!hydrated || !field.current) return undefined;
    const input = field.current;
    // Uncontrolled, so that typing renders nothing: only a text that came from elsewhere is written into the field.
    const show = () => {
      const { text } = store.state;
      if (input.value !== text && !composing.current) input.value = text;
    };
    // The reader was faster than the page's code, or the browser restored what was typed last time.
    if (input.value !== input.defaultValue) store.type(input.value);
    else show();
    return store.subscribe(show);
  }, [store, hydrated]);
  useEffect(() => {
    // On a page that was there before its code, the reader may have gone elsewhere.
    if (prerendered ? document.activeElement === document.body : !byHistory.current) field.current?.focus({ preventScroll: true });
  }, [prerendered]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onCommit();
  };
  return (
    <form className={styles.field} role="search" onSubmit={onSubmit} data-needs-js data-noprint>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        name="q"
        defaultValue={initial}
        aria-label={messages.search.label}
        aria-describedby={ownId('search-hint')}
        placeholder={search.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        data-search-field
        onChange={(event) => {
          if (!composing.current) store.type(event.target.value);
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          store.type(event.currentTarget.value);
        }}
        onBlur={onLeave}
      />
      <button
        type="button"
        aria-label={search.clear}
        onClick={() => {
          store.type('');
          field.current?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </form>
  );
}
