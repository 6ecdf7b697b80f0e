import { useQuery, useQueryClient } from '@tanstack/react-query';
import { catchUpPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { useCatchUpMessages } from '../../i18n/desk/catch-up-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useMadeOfFacts } from '../reader-library.ts';
import { readItems } from '../store/read-items.ts';
import styles from './catch-up-offer.module.css';
import { readCatchUp, writeCatchUp } from './catch-up-view.ts';
import { newestWeeks, weeksMissed } from './missed-weeks.ts';

/** It is offered to who missed so many weeks. */
const WEEKS_MISSED = 3;

/** On the start page, the way to a plan for who has read before, and nothing for some weeks. */
export function CatchUpOffer() {
  const words = useCatchUpMessages();
  const { language } = useLocale();
  const client = useQueryClient();
  const read = useMadeOfFacts(readItems);
  const { data } = useQuery({ queryKey: ['newest-weeks', language], queryFn: () => newestWeeks(client, language), retry: false });
  const missed = data && weeksMissed(data, read);
  const since = missed?.at(-1)?.id;
  if (!missed || since === undefined || missed.length < WEEKS_MISSED) return null;
  const { minutes } = readCatchUp(new URLSearchParams());
  return (
    <p className={styles.offer} data-noprint>
      <span>{words.offer(missed.length)}</span>
      <PageLink to={catchUpPath() + writeCatchUp({ since, minutes })}>{`${words.offerLink(minutes)} ›`}</PageLink>
    </p>
  );
}
