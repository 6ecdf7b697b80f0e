import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { PublishedTopic } from '../archive/published.ts';
import { topicItemsQuery } from '../archive/queries.ts';
import { showsSection, type SectionFilter } from '../archive/section-filter.ts';
import { useAddressParams } from '../design/use-address-params.ts';
import { useDiscoveryMessages } from '../i18n/discovery-messages.ts';
import { editionName } from '../i18n/edition-name.ts';
import { useLocale } from '../i18n/messages.tsx';
import { ItemList } from '../items/item-list.tsx';
import styles from './topic-items.module.css';
import { filesOf, readShown, writeShown } from './topic-view.ts';

/** So many files, of a hundred items each, are read at once. */
const FILES_AT_ONCE = 5;

interface TopicItemsProps {
  topic: PublishedTopic;
  filter: SectionFilter;
  /** The year that is asked for; all where there is none. */
  year?: number | undefined;
}

/** A topic's items: the newest at first; those of a section or a year, or all, from the files that list them. */
export function TopicItems({ topic, filter, year }: TopicItemsProps) {
  const { language, messages } = useLocale();
  const { topic: words } = useDiscoveryMessages();
  const params = useAddressParams();
  const files = filesOf(topic, year);
  const asked = filter.length > 0 || year !== undefined ? Math.max(1, readShown(params)) : readShown(params);
  const shown = files.slice(0, asked * FILES_AT_ONCE);
  const answers = useQueries({ queries: shown.map((file) => topicItemsQuery(language, topic.id, file.year, file.part, file.hash)) });
  const all = asked === 0 ? topic.newest : answers.flatMap(({ data }) => data ?? []);
  const items = all.filter(({ section }) => showsSection(filter, section));
  const pending = answers.some(({ isPending }) => isPending);
  const failed = answers.find(({ isError }) => isError);
  const more = asked === 0 ? topic.items > topic.newest.length : shown.length < files.length;
  return (
    <>
      <ItemList items={items} weekOf={({ ref: { edition } }) => editionName(edition, language, messages)} />
      {failed && (
        <p role="alert">
          <span>{`${messages.error.failed} `}</span>
          <button onClick={() => void failed.refetch()}>{messages.error.retry}</button>
        </p>
      )}
      {pending && !failed && <p role="status">{`${messages.loading}…`}</p>}
      {!pending && !failed && !more && items.length === 0 && <p>{words.empty}</p>}
      {more && !pending && (
        <p className={styles.more} data-needs-js>
          <Link discover="none" to={{ search: writeShown(params, asked + 1) }} preventScrollReset replace>
            {asked === 0 ? words.showAll(topic.items) : words.older}
          </Link>
        </p>
      )}
    </>
  );
}
