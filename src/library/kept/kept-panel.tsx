import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { homePath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useAddressParams, useParamsNow } from '../../design/links/use-address-params.ts';
import { ViewLink } from '../../design/links/view-link.tsx';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useItemTools } from '../../items/item-tools.tsx';
import { HiddenNote } from '../../items/shown-items.tsx';
import { HideToggle } from '../hiding/hide-toggle.tsx';
import { LabelBar } from '../labels/label-bar.tsx';
import { labelKey } from '../labels/label-name.ts';
import { useLabels } from '../labels/use-labels.ts';
import { LIBRARY } from '../reader-library.ts';
import { BulkBar } from './bulk-bar.tsx';
import { KeptChoices } from './kept-choices.tsx';
import type { KeptEntry } from './kept-entries.ts';
import { readKeptFilter, writeKeptFacet } from './kept-filter.ts';
import { KeptList } from './kept-list.tsx';
import styles from './kept-panel.module.css';
import { readKeptGrouping, readKeptOrder } from './kept-view.ts';
import { useKept } from './use-kept.ts';

/** So long after the last keystroke the words stand in the address, in milliseconds. */
const REST_MS = 300;

interface KeptPanelProps {
  /** What else can be done with what is shown, or with what is chosen of it; `name`: of what label it is, where it is narrowed to one. */
  waysFor: (entries: readonly KeptEntry[], name: string | undefined) => ReactNode;
}

/** The words that are looked for: at once in the field, and a moment later in the address. */
function useWords(params: URLSearchParams): [text: string, setText: (text: string) => void] {
  const navigate = useNavigate();
  const paramsNow = useParamsNow();
  const [text, setText] = useState(params.get('q') ?? '');
  useEffect(() => {
    if (text === (params.get('q') ?? '')) return undefined;
    const timer = setTimeout(() => {
      // As it is then: something may have been chosen meanwhile.
      const written = paramsNow();
      if (text) written.set('q', text);
      else written.delete('q');
      void navigate({ search: written.toString() }, { replace: true, preventScrollReset: true });
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text, params, paramsNow, navigate]);
  return [text, setText];
}

/** Everything that is kept on this device: found by words, narrowed, grouped and ordered as the address says; several at a time. */
export function KeptPanel({ waysFor }: KeptPanelProps) {
  const words = useSavedMessages();
  const { messages } = useLocale();
  const params = useAddressParams();
  const paramsNow = useParamsNow();
  const navigate = useNavigate();
  const [text, setText] = useWords(params);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const filter = useMemo(() => readKeptFilter(params), [params]);
  const [grouping, order] = [readKeptGrouping(params), readKeptOrder(params, text.trim() !== '')];
  const { all, ofKind, listed, shown, rows, coming, nameOf } = useKept({ text, filter, grouping, order });
  const hides = useItemTools()?.hides;
  const label = useLabels().all.get(filter.facets.label ?? '');
  const chosen = useMemo(() => shown.filter(({ about }) => selected.has(about)), [shown, selected]);
  const onSelect = useMemo(
    () => (about: string, isSelected: boolean) =>
      setSelected((before) => new Set(isSelected ? [...before, about] : [...before].filter((each) => each !== about))),
    [],
  );
  // What hides comes first, where the address asks.
  if (!LIBRARY.isRead || (params.has('hide') && !hides)) return null;
  if (all === 0)
    return (
      <p className={styles.empty}>
        <span>{`${words.nothing} `}</span>
        <PageLink to={homePath()}>{messages.home.newest}</PageLink>
      </p>
    );
  const onLabel = (key: string | undefined) => {
    const search = writeKeptFacet(paramsNow(), 'label', key).toString();
    void navigate({ search }, { replace: true, preventScrollReset: true });
  };
  const onUndone = (key: string) => {
    // The reader may look at something else by then.
    if (label && labelKey(paramsNow().get('label') ?? '') === key) onLabel(label.key);
  };
  const groupName = (key: string) =>
    grouping !== 'none' &&
    (key === '' ? (
      nameOf(grouping, key)
    ) : (
      <ViewLink view={(now) => `?${writeKeptFacet(now, grouping, key)}`} dir="auto">
        {nameOf(grouping, key)}
      </ViewLink>
    ));
  return (
    <>
      <KeptChoices {...{ text, filter, grouping, order, nameOf }} onText={setText} />
      {label && <LabelBar key={label.key} label={label} onChange={onLabel} onUndone={onUndone} />}
      <p className={styles.count} role="status" aria-busy={coming}>
        {shown.length < ofKind ? words.foundOf(shown.length, ofKind) : words.itemCount(ofKind)}
      </p>
      <p className={styles.ways}>
        <HideToggle />
        {shown.length > 0 && waysFor(chosen.length > 0 ? chosen : shown, label?.name)}
      </p>
      <HiddenNote items={listed} />
      {shown.length > 0 && <BulkBar shown={shown} chosen={chosen} onChoose={setSelected} />}
      {grouping === 'none' && <h2 className="visually-hidden">{words.title}</h2>}
      <KeptList rows={rows} selected={selected} onSelect={onSelect} groupName={groupName} />
    </>
  );
}
