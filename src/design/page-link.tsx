import { createContext, use } from 'react';
import { Link, type LinkProps } from 'react-router';

/** Gets a page's code and data ready; called with the page's path when a reader seems about to go there. */
export type Prefetch = (path: string) => void;

/** How PageLink prefetches; does nothing until the routes provide it. */
export const PrefetchContext = createContext<Prefetch>(() => {});

interface PageLinkProps extends Omit<LinkProps, 'to'> {
  to: string;
}

/** A link to a page of the reader that gets its code and data ready on hover, focus or touch. */
export function PageLink({ to, ...rest }: PageLinkProps) {
  const prefetch = use(PrefetchContext);
  const warm = () => prefetch(to);
  return <Link to={to} discover="none" onPointerEnter={warm} onFocus={warm} onTouchStart={warm} {...rest} />;
}
