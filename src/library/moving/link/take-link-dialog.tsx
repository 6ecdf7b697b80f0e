import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { archiveQuery } from '../../../archive/fetching/queries.ts';
import { useParamsNow } from '../../../design/links/use-address-params.ts';
import { useLocale } from '../../../i18n/messages.tsx';
import { useMovingMessages } from '../../../i18n/moving/moving-messages.ts';
import { completeItems } from '../../kept/complete-items.ts';
import { AskDialog } from '../ask-dialog.tsx';
import { TakeInDialog } from '../take-in-dialog.tsx';
import { readTake, type ReadLink } from './take-link.ts';

interface TakeLinkDialogProps {
  /** The fragment of the address, which carries something. */
  hash: string;
}

/**
 * Asks whether to take in what the address carries, or says why that cannot be done. The address then no longer carries it; until
 * then, and where it could not be kept, a reload asks again.
 */
export function TakeLinkDialog({ hash }: TakeLinkDialogProps) {
  const words = useMovingMessages();
  const { language } = useLocale();
  const client = useQueryClient();
  const navigate = useNavigate();
  const paramsNow = useParamsNow();
  const { url } = useSuspenseQuery(archiveQuery(language)).data;
  const [read, setRead] = useState<ReadLink>();
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    let left = false;
    void readTake(hash, url).then((link) => {
      if (!left) setRead(link);
    });
    return () => {
      left = true;
    };
  }, [hash, url]);
  if (!read || isClosed) return null;
  const forget = () => void navigate({ search: paramsNow().toString(), hash: '' }, { replace: true, preventScrollReset: true });
  if ('fault' in read)
    return (
      <AskDialog title={words.cannotTake} close={words.close} onClose={forget}>
        <p>{words.fault[read.fault]}</p>
      </AskDialog>
    );
  return (
    <TakeInDialog
      title={words.takeTitle}
      facts={read.facts}
      unasked
      done={words.taken}
      onDone={() => {
        forget();
        void completeItems({ client, language });
      }}
      onClose={(wanted) => (wanted ? setClosed(true) : forget())}
    />
  );
}
