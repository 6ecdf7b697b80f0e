import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { authorQuery } from '../archive/fetching/queries.ts';
import { useLocale } from '../i18n/messages.tsx';
import { AuthorFront } from './discovery/author-front.tsx';
import { AuthorLists } from './discovery/author-lists.tsx';
import { NumberedItems } from './discovery/numbered-items.tsx';

/** An author, `/authors/yang-song`; a page of all items, `/authors/yang-song_2`; or a further page of all authors, `/authors/by-name_2`. */
export function Component() {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(authorQuery(useLocale().language, id));
  if ('of' in data) return <NumberedItems kind="author" list={data} />;
  return 'authors' in data ? <AuthorLists list={data} /> : <AuthorFront author={data} />;
}
