import { use } from 'react';
import { PageLinksContext } from '../../design/links/page-link.tsx';

interface FeedLinkProps {
  /** The path of the page of whose items there is a feed. */
  of: string;
  /** What the feed is called; absent where there is none. */
  title: string | undefined;
}

/** By which programs find the feed of a topic or an author; React puts it into the document's head, and takes it away with the page. */
export function FeedLink({ of, title }: FeedLinkProps) {
  const { address } = use(PageLinksContext);
  return title && <link rel="alternate" type="application/atom+xml" href={address(`/feeds${of}.xml`)} title={title} />;
}
