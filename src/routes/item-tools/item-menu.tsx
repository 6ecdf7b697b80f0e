import { use, useEffect, useLayoutEffect, useRef } from 'react';
import { itemPath } from '../../archive/addresses/paths.ts';
import { copyText } from '../../design/copy-text.ts';
import { PageLinksContext } from '../../design/links/page-link.tsx';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { useMenuMessages } from '../../i18n/menu-messages.ts';
import { askToMute } from '../../library/muting/mute-request.ts';
import { NOTED } from '../../library/notes/note-request.ts';
import { say } from '../../library/notices/notice-store.ts';
import { citeItem } from '../../references/cite-tool.tsx';
import styles from './item-menu.module.css';
import { MENU, type MenuRequest } from './menu-request.ts';

interface ItemMenuProps {
  request: MenuRequest;
}

/** Where a box of some size stands by a button: below it, at its end; above it where the window ends. */
function placeBy(button: DOMRect, box: DOMRect): { top: number; left: number } {
  const below = button.bottom + box.height <= innerHeight;
  const left = Math.min(button.right - box.width, innerWidth - box.width);
  return { top: below ? button.bottom : Math.max(0, button.top - box.height), left: Math.max(0, left) };
}

/** What there is for an item beside the tools in its row. It is closed by Escape, a press elsewhere, and scrolling away. */
export function ItemMenu({ request: { item, button } }: ItemMenuProps) {
  const words = useMenuMessages();
  const { moreFor } = useLibraryMessages();
  const { address } = use(PageLinksContext);
  const menu = useRef<HTMLDivElement>(null);
  const link = new URL(address(itemPath(item.ref)), location.href).href;
  useLayoutEffect(() => {
    const box = menu.current;
    if (!box) return undefined;
    const place = () => {
      const { top, left } = placeBy(button.getBoundingClientRect(), box.getBoundingClientRect());
      Object.assign(box.style, { top: `${top}px`, left: `${left}px` });
    };
    box.showPopover();
    place();
    box.querySelector('button')?.focus({ preventScroll: true });
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [button]);
  useEffect(() => {
    const { top, height } = button.getBoundingClientRect();
    // A page that settles, as where an item has just come back, scrolls a little, or without moving what is seen.
    const onScroll = () => {
      if (Math.abs(button.getBoundingClientRect().top - top) > height) menu.current?.hidePopover();
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [button]);
  const copy = () => {
    copyText(link).then(
      () => say({ words: (messages) => messages.copied }),
      () => location.assign(link),
    );
  };
  const ways: [name: string, act: () => void][] = [
    [words.note, () => NOTED.write({ item, field: 'note' })],
    [words.labels, () => NOTED.write({ item, field: 'labels' })],
    [words.cite, () => citeItem(item)],
    [words.mute, () => askToMute(item)],
    [words.copyLink, copy],
    ...('share' in navigator
      ? [[words.share, () => void navigator.share({ title: item.headline.text, url: link }).catch(() => {})] as [string, () => void]]
      : []),
  ];
  return (
    <div
      ref={menu}
      popover="auto"
      className={styles.menu}
      role="dialog"
      aria-label={moreFor(item.headline.text, false)}
      onToggle={(event) => event.newState === 'closed' && MENU.write(undefined)}
      data-noprint
    >
      {ways.map(([name, act]) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            // The focus goes back to the button first, so that what opens next gives it back there too.
            menu.current?.hidePopover();
            button.focus({ preventScroll: true });
            act();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
