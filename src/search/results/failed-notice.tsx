import { useMessages } from '../../i18n/messages.tsx';
import styles from './failed-notice.module.css';

interface FailedNoticeProps {
  /** What failed. */
  message: string;
  /** Whether it is being tried again. */
  pending?: boolean;
  retry: () => void;
}

/** Says that something of a search failed, with a way to try it again. */
export function FailedNotice({ message, pending = false, retry }: FailedNoticeProps) {
  const { error } = useMessages();
  return (
    <p className={styles.failed} role="alert">
      <span>{`${message} `}</span>
      <button type="button" onClick={retry}>
        {pending ? error.retrying : error.retry}
      </button>
    </p>
  );
}
