import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useState } from 'react';
import { ownId } from '../../archive/ids.ts';
import { LateDialog } from '../../design/dialogs/late-dialog.tsx';
import { useSearchMessages } from '../../i18n/search/search-messages.ts';
import type { SearchState } from '../../search/state/search-state.ts';
import { withWholeStyles } from '../../shell/whole-styles.ts';
import { foundPartsQuery } from './search-code.ts';
import styles from './search-hints.module.css';

/** The help comes when somebody asks for it. */
const loadHelp = () => withWholeStyles(import('../../search/field/query-help.tsx'));

interface SearchHintsProps {
  /** What is searched for. */
  state: SearchState;
}

/** Below the field: how forgiving it is or, once something is typed, pages that are called so; and the way to the whole query language. */
export const SearchHints = memo(function SearchHints({ state }: SearchHintsProps) {
  const words = useSearchMessages();
  const asked = state.text.trim() !== '';
  const [isHelping, setHelping] = useState(false);
  const onFail = useCallback(() => {
    setHelping(false);
    void import('../../library/notices/notice-store.ts').then(
      ({ sayNotLoaded }) => sayNotLoaded(),
      () => {},
    );
  }, []);
  const { data: parts } = useQuery({ ...foundPartsQuery(), enabled: asked });
  return (
    <>
      <div className={styles.hint} data-needs-js data-noprint>
        {asked && parts && <parts.NamedHint state={state} />}
        <p id={ownId('search-hint')} className={asked ? 'visually-hidden' : undefined} data-addressed>
          {words.hint}
        </p>
        <button type="button" onClick={() => setHelping(true)}>
          {words.help}
        </button>
      </div>
      {isHelping && (
        <LateDialog load={loadHelp} onFail={onFail}>
          {({ QueryHelp }) => <QueryHelp onClose={() => setHelping(false)} />}
        </LateDialog>
      )}
    </>
  );
});
