import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { topicListQuery, topicsQuery } from '../../archive/fetching/queries.ts';
import { ownId } from '../../archive/ids.ts';
import type { ListedTopic, PublishedTopics } from '../../archive/published/topics.ts';
import { useDiscoveryMessages } from '../../i18n/discovery/discovery-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { Finder } from '../finder.tsx';
import { orderTopics, type TopicOrder } from './topic-order.ts';

interface TopicFinderProps {
  /** The topics, or the first page of them: all are then read where all are needed. */
  list: PublishedTopics;
  order: TopicOrder;
  /** Shows those that were found, and what of each was looked for. */
  children: (topics: readonly ListedTopic[], reasons: ReadonlyMap<string, string>) => ReactNode;
}

/** What compares names comes once the reader is about to type: it knows the traditional forms of Chinese characters, 6 KB. */
const findTopicsQuery = () => queryOptions({ queryKey: ['find-topics'], queryFn: () => import('./find-topics.ts') });

const NO_REASONS: ReadonlyMap<string, string> = new Map();

/** A field that narrows the topics to those that are called something, or have something of that name in them. */
export function TopicFinder({ list, order, children }: TopicFinderProps) {
  const { language } = useLocale();
  const { topics: words } = useDiscoveryMessages();
  const [typed, setTyped] = useState('');
  const [near, setNear] = useState(false);
  const asked = typed.trim() !== '';
  const { data: vocabulary } = useQuery({ ...topicsQuery(language), enabled: asked || near });
  const { data: finder } = useQuery({ ...findTopicsQuery(), enabled: asked || near });
  const needsAll = list.pages !== undefined && (asked || order !== 'size');
  const { data: all } = useQuery({ ...topicListQuery(language, 'all-topics'), enabled: needsAll });
  const { topics: listed } = (needsAll && all) || list;
  const topics = orderTopics(listed, order);
  const found = asked && vocabulary ? finder?.findTopics(vocabulary, typed) : undefined;
  const shown = found ? topics.filter(({ id }) => found.has(id)) : topics;
  return (
    <>
      <Finder
        id={ownId('find-topic')}
        label={words.find}
        placeholder={words.findExample}
        onFocus={() => setNear(true)}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className={shown.length > 0 ? 'visually-hidden' : undefined}>
        {found && (shown.length > 0 ? words.found(shown.length) : words.none(typed.trim()))}
      </p>
      {children(shown, found ?? NO_REASONS)}
    </>
  );
}
