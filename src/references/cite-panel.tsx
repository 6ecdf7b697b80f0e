import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useId } from 'react';
import { Icon } from '../design/icon.tsx';
import { PageLinksContext } from '../design/page-link.tsx';
import { useModal } from '../design/use-modal.ts';
import { useCitingMessages } from '../i18n/citing-messages.ts';
import styles from './cite-panel.module.css';
import type { CiteRequest } from './cite-request.ts';
import { CitedText } from './cited-text.tsx';
import { citationsOf } from './load-citations.ts';
import { PageFormats } from './page-formats.tsx';

interface CitePanelProps {
  request: CiteRequest;
  onClose: () => void;
}

/** The panel in which references are looked at, copied and taken along: a dialog over the page. */
export function CitePanel({ request, onClose }: CitePanelProps) {
  const words = useCitingMessages();
  const title = useId();
  const modal = useModal(onClose);
  const client = useQueryClient();
  const { address } = use(PageLinksContext);
  const { data, isError, refetch } = useQuery({
    queryKey: ['cited', request.path],
    queryFn: async () => {
      const { refs, total } = await request.list();
      return { ...(await citationsOf(refs, { client, address })), total };
    },
    gcTime: 0,
    retry: false,
  });
  return (
    // What is outside of it closes it for a pointer; keys have Escape and a button.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      {...modal}
      className={styles.panel}
      aria-labelledby={title}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      data-noprint
    >
      <div className={styles.inside}>
        <header>
          <h2 id={title}>
            <span>{words.citing}</span>
            <span lang={request.lang}>{request.name}</span>
          </h2>
          <button type="button" className={styles.close} aria-label={words.close} onClick={() => modal.ref.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        {data && data.citations.length > 0 ? (
          <CitedText {...data} request={request} />
        ) : (
          <p role="status">{data ? words.none : isError ? words.failed : words.loading}</p>
        )}
        <PageFormats path={request.path} />
        {isError && (
          <button type="button" className={styles.retry} onClick={() => void refetch()}>
            {words.retry}
          </button>
        )}
      </div>
    </dialog>
  );
}
