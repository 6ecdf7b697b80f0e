import { useSuspenseQuery } from '@tanstack/react-query';
import { authorListQuery } from '../archive/fetching/queries.ts';
import { useLocale } from '../i18n/messages.tsx';
import { AuthorLists } from './discovery/author-lists.tsx';

/** All authors with two items or more: `/authors`. */
export function Component() {
  const { data } = useSuspenseQuery(authorListQuery(useLocale().language));
  return <AuthorLists list={data} />;
}
