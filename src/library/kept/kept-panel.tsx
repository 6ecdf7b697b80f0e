import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { homePath } from '../../archive/paths.ts';
import { topicsQuery } from '../../archive/queries.ts';
import { PageLink } from '../../design/page-link.tsx';
import { useAddressParams } from '../../design/use-address-params.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSavedMessages } from '../../i18n/saved-messages.ts';
import { useSections } from '../../i18n/sections.ts';
import { LIBRARY, useLibraryVersion } from '../reader-library.ts';
import { BulkBar } from './bulk-bar.tsx';
import { KeptChoices } from './kept-choices.tsx';
import { keptEntries } from './kept-entries.ts';
import { KeptList } from './kept-list.tsx';
import styles from './kept-panel.module.css';
import { inOrder, keptRows, readKeptGrouping, readKeptOrder, withWords } from './kept-view.ts';

/** So long after the last keystroke the words stand in the address, in milliseconds. */
const REST_MS = 300;

/** Everything that is saved on this device: found by words, grouped and ordered as the address says; several at a time. */
export function KeptPanel() {
  const words = useSavedMessages();
  const { language, messages } = useLocale();
  const sections = useSections();
  const version = useLibraryVersion();
  const params = useAddressParams();
  const navigate = useNavigate();
  const [text, setText] = useState(params.get('q') ?? '');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { data: topics } = useQuery(topicsQuery(language));
  const [grouping, order] = [readKeptGrouping(params), readKeptOrder(params)];
  useEffect(() => {
    if (text === (params.get('q') ?? '')) return undefined;
    const written = new URLSearchParams(params);
    if (text) written.set('q', text);
    else written.delete('q');
    const timer = setTimeout(() => void navigate({ search: written.toString() }, { replace: true, preventScrollReset: true }), REST_MS);
    return () => clearTimeout(timer);
  }, [text, params, navigate]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the facts are another whenever the version is
  const entries = useMemo(() => keptEntries(LIBRARY.facts), [version]);
  const topicName = useMemo(() => {
    const names = new Map(topics?.map(({ id, label }) => [id, label]));
    return (id: string) => names.get(id) ?? id;
  }, [topics]);
  const found = useMemo(() => inOrder(withWords(entries, text, topicName), order, language), [entries, text, topicName, order, language]);
  const groupName = {
    none: () => '',
    week: (key: string) => editionName(key, language, messages),
    section: (key: string) => (sections.ids.includes(key) ? sections.name(key) : key || words.noSection),
    topic: (key: string) => (key ? topicName(key) : messages.month.noTopic),
  }[grouping];
  const rows = useMemo(() => {
    const newest = (a: string, b: string) => (a < b ? 1 : -1);
    const inPage = (a: string, b: string) => sections.ids.indexOf(a) - sections.ids.indexOf(b);
    const byName = (a: string, b: string) => (a === '' ? 1 : b === '' ? -1 : topicName(a).localeCompare(topicName(b), language));
    return keptRows(found, grouping, { none: newest, week: newest, section: inPage, topic: byName }[grouping]);
  }, [found, grouping, sections.ids, topicName, language]);
  const chosen = found.filter(({ about }) => selected.has(about));
  const onSelect = useMemo(
    () => (about: string, isSelected: boolean) =>
      setSelected((before) => new Set(isSelected ? [...before, about] : [...before].filter((each) => each !== about))),
    [],
  );
  if (!LIBRARY.isRead) return null;
  if (entries.length === 0)
    return (
      <p className={styles.empty}>
        <span>{`${words.nothing} `}</span>
        <PageLink to={homePath()}>{messages.home.newest}</PageLink>
      </p>
    );
  return (
    <>
      <KeptChoices text={text} onText={setText} params={params} grouping={grouping} order={order} />
      <p className={styles.count} role="status">
        {text.trim() ? words.foundOf(found.length, entries.length) : words.itemCount(entries.length)}
      </p>
      <BulkBar shown={found} chosen={chosen} onChoose={setSelected} />
      {grouping === 'none' && <h2 className="visually-hidden">{words.title}</h2>}
      <KeptList rows={rows} selected={selected} onSelect={onSelect} groupName={groupName} />
    </>
  );
}
