import { useEffect, useState, type MouseEvent } from 'react';
import { Icon } from '../design/icon.tsx';
import { useMessages } from '../i18n/messages.tsx';

interface CopyLinkProps {
  /** The anchor on this page. */
  anchor: string;
  headline: string;
}

/** An action: a link to a place on this page that also copies its address. */
export function CopyLink({ anchor, headline }: CopyLinkProps) {
  const { item } = useMessages();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    const address = new URL(location.href);
    address.search = '';
    address.hash = anchor;
    navigator.clipboard.writeText(address.href).then(
      () => setCopied(true),
      () => location.assign(address),
    );
  };
  return (
    <a href={`#${anchor}`} onClick={onClick} aria-label={item.copyLink(headline)} data-plain>
      <Icon name="link" />
      <span role="status">{copied ? item.copied : item.link}</span>
    </a>
  );
}
