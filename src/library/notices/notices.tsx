import { useEffect } from 'react';
import { savedPath } from '../../archive/addresses/paths.ts';
import { Icon } from '../../design/icon.tsx';
import { PageLink } from '../../design/links/page-link.tsx';
import { useLibraryMessages } from '../../i18n/library/library-messages.ts';
import { say, useNotice } from './notice-store.ts';
import styles from './notices.module.css';

/** So long something is shown that asks for nothing. */
const SHOWN_MS = 6000;

/** What is said of what was done, at the lower edge of the window: read out, and with the way back. */
export function Notices() {
  const messages = useLibraryMessages();
  const notice = useNotice();
  useEffect(() => {
    if (!notice || notice.stays || notice.undo) return undefined;
    const timer = setTimeout(() => say(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const seen = notice && !notice.quiet;
  return (
    <div className={seen ? styles.notice : 'visually-hidden'} data-notice data-noprint>
      <p role="status">{notice?.words(messages)}</p>
      {notice?.undo && (
        <button
          type="button"
          onClick={() => {
            say(undefined);
            notice.undo?.();
          }}
        >
          {messages.undo}
        </button>
      )}
      {notice?.leadsTo && (
        <PageLink to={notice.leadsTo.path} onClick={() => say(undefined)}>
          {notice.leadsTo.says}
        </PageLink>
      )}
      {notice?.leadsToSaved && (
        <PageLink to={savedPath()} onClick={() => say(undefined)}>
          {messages.seeSaved}
        </PageLink>
      )}
      {seen && (
        <button type="button" className={styles.close} aria-label={messages.close} onClick={() => say(undefined)}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
