import { createContext, use, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';
import { PrefetchContext } from './page-link.tsx';

const BaseContext = createContext('');

interface ListLinksProps {
  className?: string | undefined;
  children: ReactNode;
}

function linkOf(event: { target: EventTarget }): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-to]') : null;
}

/**
 * Serves all ListLinks in it with one set of handlers: following within the reader, prefetching on intent. For lists
 * that are rendered anew at every key, where a hundred full links would cost more than the frame has.
 */
export function ListLinks({ className, children }: ListLinksProps) {
  const home = useHref('/');
  const navigate = useNavigate();
  const prefetch = use(PrefetchContext);
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(link.dataset.to ?? '/');
  };
  const warm = (event: PointerEvent | { target: EventTarget }) => {
    const to = linkOf(event)?.dataset.to;
    if (to) prefetch(to);
  };
  return (
    <div className={className} onClick={onClick} onPointerOver={warm} onFocus={warm}>
      <BaseContext value={home.replace(/\/$/, '')}>{children}</BaseContext>
    </div>
  );
}

interface ListLinkProps {
  to: string;
  children: ReactNode;
}

/** A link to a page of the reader, inside ListLinks. */
export function ListLink({ to, children }: ListLinkProps) {
  return (
    <a href={use(BaseContext) + to} data-to={to}>
      {children}
    </a>
  );
}
