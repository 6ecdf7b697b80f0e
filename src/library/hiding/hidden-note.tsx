import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { queryPart } from '../../design/links/use-address-params.ts';
import { ViewLink } from '../../design/links/view-link.tsx';
import { useHidingMessages } from '../../i18n/hiding/hiding-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { HiddenNoteProps } from '../../items/item-tools.tsx';
import { BY_HAND } from '../muting/mute.ts';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import type { HiddenItems } from './hidden-items.ts';
import styles from './hidden-note.module.css';
import { hideSearch } from './hide-search.ts';
import { hidingView, LOOKING } from './hiding-address.ts';
import { releaseLists } from './release-lists.ts';

interface NoteProps extends HiddenNoteProps {
  hidden: HiddenItems;
}

/** Says how many items a list leaves out, and why; shows them, or leaves out too what was read meanwhile. */
export function HiddenNote({ hidden, items, edition = '' }: NoteProps) {
  const words = useHidingMessages();
  const { language } = useLocale();
  const client = useQueryClient();
  const address = useLocation();
  const isRead = useMadeOfFacts(() => LIBRARY.isRead);
  const note = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  const view = hidingView(address);
  // Who looks at what is muted is still told how much that is.
  const wanted = view.looks ? { ...view, muted: true } : view;
  const { read, muted, waiting, since } = hidden.count(items, edition, wanted);
  useLayoutEffect(() => hidden.arrive(address.key, hidingView(address)), [hidden, address]);
  useEffect(() => void hidden.learn(items, edition, wanted, { client, language }));
  useLayoutEffect(() => {
    if (isRead && waiting === 0) releaseLists();
  }, [isRead, waiting]);
  useEffect(() => {
    // Whoever pressed something that is gone, or muted the item that had the focus, goes on from here.
    const isLost = document.activeElement === document.body && (wasPressed.current || BY_HAND.read());
    if (isLost) note.current?.focus({ preventScroll: true });
    wasPressed.current = false;
    if (isLost) BY_HAND.write(undefined);
  });
  useEffect(() => () => BY_HAND.write(undefined), [address.key]);
  const offersMuted = view.inSearch && !view.muted && hidden.isMuting;
  const isRefused = view.read && LIBRARY.trouble !== undefined;
  const says = [
    isRefused && words.refused,
    read > 0 && words.readHidden(read),
    muted > 0 && (view.looks ? words.mutedShown(muted) : words.mutedHidden(muted)),
  ].filter((text) => text !== false);
  const onClick = () => {
    wasPressed.current = true;
  };
  return (
    <div ref={note} className={styles.note} tabIndex={-1} data-hidden-note data-noprint>
      <div hidden={says.length === 0 && since === 0 && !offersMuted}>
        <p role="status">{says.join(' · ')}</p>
        {read > 0 && (
          <ViewLink view={(params) => hideSearch(params, 'read', false)} preventScrollReset onClick={onClick}>
            {words.showRead}
          </ViewLink>
        )}
        {muted > 0 && (
          <ViewLink
            view={(params) => (view.inSearch ? hideSearch(params, 'muted', false) : queryPart(params))}
            state={view.looks ? undefined : LOOKING}
            preventScrollReset
            onClick={onClick}
          >
            {view.looks ? words.hideAgain : words.showMuted}
          </ViewLink>
        )}
        {offersMuted && (
          <ViewLink view={(params) => hideSearch(params, 'muted', true)} preventScrollReset onClick={onClick}>
            {words.hideMuted}
          </ViewLink>
        )}
        {since > 0 && (
          <button
            type="button"
            onClick={() => {
              onClick();
              hidden.leave();
            }}
          >
            {words.hideSince(since)}
          </button>
        )}
      </div>
    </div>
  );
}
