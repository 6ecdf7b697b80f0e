import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { topicQuery } from '../archive/fetching/queries.ts';
import { useLocale } from '../i18n/messages.tsx';
import { NumberedItems } from './discovery/numbered-items.tsx';
import { TopicFront } from './discovery/topic-front.tsx';
import { TopicLists } from './discovery/topic-lists.tsx';

/** A topic, `/topics/gan`; a page of all its items, `/topics/gan_7`; or a further page of all topics, `/topics/by-weight_2`. */
export function Component() {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(topicQuery(useLocale().language, id));
  if ('of' in data) return <NumberedItems kind="topic" list={data} />;
  return 'topics' in data ? <TopicLists list={data} /> : <TopicFront topic={data} />;
}
