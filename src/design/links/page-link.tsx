import { createContext, use, type ComponentProps, type MouseEvent } from 'react';

/** Gets a page's code and data ready; called with the page's path when a reader seems about to go there. */
export type Prefetch = (path: string) => void;

/** How a link is followed. */
export interface FollowOptions {
  /** Whether the page takes the place of the one before it in the history. */
  replace?: boolean;
  /** Whether the reader stays at the same height of the page: for other views of what it shows. */
  preventScrollReset?: boolean;
  /** What the page's entry in the history keeps. */
  state?: unknown;
}

/** What all links to pages share. */
export interface PageLinks {
  /** The address of a page's path, which may have a query and a fragment. */
  address: (path: string) => string;
  follow: (path: string, options: FollowOptions) => void;
  /** The query part of the page's address, also while it is still being written. */
  search: () => string;
  prefetch: Prefetch;
}

/** How PageLink works; its links lead nowhere until the shell provides it. */
export const PageLinksContext = createContext<PageLinks>({
  address: (path) => path,
  follow: () => {},
  search: () => '',
  prefetch: () => {},
});

interface PageLinkProps extends ComponentProps<'a'>, FollowOptions {
  /** The page's path in its language. */
  to: string;
  /** The path at the time of a press, where that may be another one by then. */
  toNow?: () => string;
}

/** Whether a press means this page: another button, a key held or a target of its own leads elsewhere, which the browser does. */
function meansHere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, currentTarget } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !currentTarget.target;
}

/**
 * A link to a page of the reader, which gets the page's code and data ready on hover, focus or touch. The router's own link
 * renders with each change of the address and costs ten times as much to take over; a page has a hundred links.
 */
export function PageLink({ to, toNow, replace, preventScrollReset, state, onClick, ...rest }: PageLinkProps) {
  const { address, follow, prefetch } = use(PageLinksContext);
  const warm = () => prefetch(to);
  return (
    // eslint-disable-next-line jsx-a11y/anchor-has-content -- what it says is among the properties
    <a
      {...rest}
      href={address(to)}
      onPointerEnter={warm}
      onFocus={warm}
      onTouchStart={warm}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !meansHere(event)) return;
        event.preventDefault();
        follow(toNow?.() ?? to, { ...(replace && { replace }), ...(preventScrollReset && { preventScrollReset }), state });
      }}
    />
  );
}
