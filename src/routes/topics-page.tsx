import { useSuspenseQuery } from '@tanstack/react-query';
import { topicListQuery } from '../archive/fetching/queries.ts';
import { useLocale } from '../i18n/messages.tsx';
import { TopicLists } from './discovery/topic-lists.tsx';

/** All topics: `/topics`. */
export function Component() {
  const { data } = useSuspenseQuery(topicListQuery(useLocale().language));
  return <TopicLists list={data} />;
}
