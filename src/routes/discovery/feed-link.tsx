import { useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { archiveQuery } from '../../archive/queries.ts';
import { PageLinksContext } from '../../design/page-link.tsx';
import { useLocale } from '../../i18n/messages.tsx';

interface FeedLinkProps {
  /** The path of the page of whose items there is a feed. */
  of: string;
  name: string;
}

/** By which programs find the feed of a topic or an author; React puts it into the document's head, and takes it away with the page. */
export function FeedLink({ of, name }: FeedLinkProps) {
  const { language } = useLocale();
  const archive = useQueryClient().getQueryData(archiveQuery(language).queryKey);
  const { address } = use(PageLinksContext);
  if (!archive?.feeds) return null;
  return <link rel="alternate" type="application/atom+xml" href={address(`/feeds${of}.xml`)} title={`${name} · ${archive.title}`} />;
}
