import { useLocation } from 'react-router';
import { PageLink } from './page-link.tsx';
import { useAddressParams, useParamsNow } from './use-address-params.ts';

/**
 * Another view of a page, told by what changes: takes the address's parameters and gives the query part of the view's
 * address, with its question mark; empty for the page as it was made.
 */
export type View = (params: URLSearchParams) => string;

interface ViewLinkProps extends Omit<Parameters<typeof PageLink>[0], 'to' | 'toNow'> {
  view: View;
}

/** A link to another view of the page that it stands in. What was chosen a moment before it is pressed stays, also where no page shows it yet. */
export function ViewLink({ view, ...rest }: ViewLinkProps) {
  const { pathname } = useLocation();
  const params = useAddressParams();
  const paramsNow = useParamsNow();
  return <PageLink to={pathname + view(params)} toNow={() => pathname + view(paramsNow())} {...rest} />;
}
