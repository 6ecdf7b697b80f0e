import { queryPart } from '../../design/links/use-address-params.ts';

/** The query part of the same page's address that leaves out what was read, or what is muted in a search; or no longer does. */
export function hideSearch(params: URLSearchParams, what: 'read' | 'muted', hide: boolean): string {
  const changed = new URLSearchParams(params);
  const others = params.getAll('hide').filter((each) => each !== what);
  changed.delete('hide');
  for (const each of hide ? [...others, what] : others) changed.append('hide', each);
  return queryPart(changed);
}
