import { createContext, use, useMemo, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { PrefetchContext } from './page-link.tsx';

/** What the links of a list share. */
interface LinkHandlers {
  /** The address that pages' paths are appended to, without a slash at its end. */
  base: string;
  follow: (event: MouseEvent<HTMLAnchorElement>) => void;
  warm: (event: SyntheticEvent<HTMLAnchorElement>) => void;
}

const ListContext = createContext<LinkHandlers | undefined>(undefined);

interface ListLinksProps {
  /** What the entry of the history keeps that a link's following makes; the same function each time. */
  stateFor?: (link: HTMLAnchorElement) => unknown;
  children: ReactNode;
}

function targetOf(link: HTMLAnchorElement): string {
  return link.dataset.to ?? '/';
}

/**
 * Serves all ListLinks in it with one pair of handlers: following within the reader, prefetching on intent. For lists
 * that are rendered again at every keystroke, where a hundred full links would cost more than the frame has.
 */
export function ListLinks({ children, stateFor }: ListLinksProps) {
  const base = useHref('/').replace(/\/$/, '');
  const navigate = useNavigate();
  const prefetch = use(PrefetchContext);
  const handlers = useMemo<LinkHandlers>(
    () => ({
      base,
      follow: (event) => {
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void navigate(targetOf(event.currentTarget), { state: stateFor?.(event.currentTarget) });
      },
      warm: (event) => prefetch(targetOf(event.currentTarget)),
    }),
    [base, navigate, prefetch, stateFor],
  );
  return <ListContext value={handlers}>{children}</ListContext>;
}

interface ListLinkProps {
  to: string;
  children: ReactNode;
}

/** A link to a page of the reader. Throws outside ListLinks. */
export function ListLink({ to, children }: ListLinkProps) {
  const handlers = use(ListContext);
  if (!handlers) throw new Error('a ListLink needs ListLinks above it');
  const { base, follow, warm } = handlers;
  return (
    <a href={base + to} data-to={to} onClick={follow} onPointerEnter={warm} onFocus={warm}>
      {children}
    </a>
  );
}
