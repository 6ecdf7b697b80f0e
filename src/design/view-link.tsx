import { useLocation } from 'react-router';
import { PageLink } from './page-link.tsx';

interface ViewLinkProps extends Omit<Parameters<typeof PageLink>[0], 'to'> {
  /** The query part of the view's address, with its question mark; empty for the page as it was made. */
  search: string;
}

/** A link to another view of the page that it stands in. */
export function ViewLink({ search, ...rest }: ViewLinkProps) {
  return <PageLink to={useLocation().pathname + search} {...rest} />;
}
