import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PillButton, PillRow } from '../../design/buttons/pill-button.tsx';
import { ChoiceNav } from '../../design/links/choice-nav.tsx';
import { useAddressParams, useParamsNow } from '../../design/links/use-address-params.ts';
import { useCatchUpMessages } from '../../i18n/desk/catch-up-messages.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useItemTools } from '../../items/item-tools.tsx';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import { MUTE, type Fact } from '../store/fact.ts';
import styles from './catch-up-panel.module.css';
import { MINUTES, readCatchUp, writeCatchUp } from './catch-up-view.ts';
import { PlanList } from './plan-list.tsx';
import { catchUp } from './unread-items.ts';

function mutedKeys(facts: ReadonlyMap<string, Fact>): string {
  return [...facts.values()].flatMap(({ about, kind, value }) => (kind === MUTE && value !== null ? [about] : [])).join('\n');
}

/**
 * The plan that the address asks for. It is made when the reader comes to the address, and again where they mute something;
 * marking items as read checks them off, and replans nothing.
 */
export function CatchUpPanel() {
  const words = useCatchUpMessages();
  const { language, messages } = useLocale();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  const id = useId();
  const view = readCatchUp(useAddressParams());
  const paramsNow = useParamsNow();
  // What is said of what was done comes with them.
  useItemTools();
  const isRead = useMadeOfFacts(() => LIBRARY.isRead);
  const muted = useMadeOfFacts(mutedKeys);
  const { data, isError, refetch } = useQuery({
    queryKey: ['catch-up', language, view, key, muted],
    queryFn: () => catchUp(view, LIBRARY.facts, { client, language }),
    enabled: isRead,
    retry: false,
    placeholderData: keepPreviousData,
  });
  if (isError)
    return (
      <>
        <p role="alert">{words.failed}</p>
        <PillRow>
          <PillButton onClick={() => void refetch()}>{words.retry}</PillButton>
        </PillRow>
      </>
    );
  if (!data) return <p role="status">{words.loading}</p>;
  const times = [...new Set([...MINUTES, view.minutes])].toSorted((a, b) => a - b);
  const choices = times.map((minutes) => ({
    name: words.minutes(minutes),
    view: (params: URLSearchParams) => writeCatchUp({ ...readCatchUp(params), minutes }, params),
    active: minutes === view.minutes,
  }));
  const since = view.since ?? data.since ?? '';
  const weeks = since === '' || data.choices.includes(since) ? data.choices : [...data.choices, since];
  return (
    <>
      <div className={styles.choices}>
        <ChoiceNav label={words.time} choices={choices} />
        <p>
          <label htmlFor={id}>{words.since}</label>
          <select
            id={id}
            value={since}
            onChange={(event) => {
              const now = paramsNow();
              const search = writeCatchUp({ ...readCatchUp(now), since: event.target.value }, now);
              void navigate(pathname + search, { preventScrollReset: true });
            }}
          >
            {weeks.map((week) => (
              <option key={week} value={week}>
                {editionName(week, language, messages)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <PlanList catchUp={data} />
    </>
  );
}
