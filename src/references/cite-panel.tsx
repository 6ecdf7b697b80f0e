import { useQuery, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { PillButton, PillRow } from '../design/buttons/pill-button.tsx';
import { Sheet } from '../design/dialogs/sheet.tsx';
import { PageLinksContext } from '../design/links/page-link.tsx';
import { useCitingMessages } from '../i18n/citing/citing-messages.ts';
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
    <Sheet
      title={
        <>
          <span>{words.citing}</span>
          <span lang={request.lang}>{request.name}</span>
        </>
      }
      close={words.close}
      onClose={onClose}
    >
      <div className={styles.panel}>
        {data && data.citations.length > 0 ? (
          <CitedText {...data} request={request} />
        ) : (
          <p role="status">{data ? words.none : isError ? words.failed : words.loading}</p>
        )}
        {isError && (
          <PillRow>
            <PillButton onClick={() => void refetch()}>{words.retry}</PillButton>
          </PillRow>
        )}
        {/* Below what it would push down. */}
        {(data || isError) && <PageFormats path={request.path} />}
      </div>
    </Sheet>
  );
}
