import { useMemo } from 'react';
import { itemPath } from '../../archive/addresses/paths.ts';
import { PageLink } from '../../design/links/page-link.tsx';
import { LocalSpan } from '../../design/local-span.tsx';
import { useCatchUpMessages } from '../../i18n/desk/catch-up-messages.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { useSections } from '../../i18n/use-sections.ts';
import { ItemTools } from '../../items/item-tools.tsx';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import { readItems } from '../store/read-items.ts';
import styles from './plan-list.module.css';
import type { Planned } from './plan.ts';
import type { CatchUp, UnreadItem } from './unread-items.ts';

interface PlanListProps {
  catchUp: CatchUp;
}

interface PlannedRowProps {
  planned: Planned<UnreadItem>;
  isDone: boolean;
}

const secondsOf = (plan: readonly Planned<UnreadItem>[]) => plan.reduce((sum, { item }) => sum + item.seconds, 0);

function PlannedRow({ planned: { item, why }, isDone }: PlannedRowProps) {
  const words = useCatchUpMessages();
  const { language, messages } = useLocale();
  const sections = useSections();
  const { about, ref, published } = item;
  const { headline, section, url, topics, paper, card } = published;
  const because = {
    pick: () => words.why.pick,
    section: () => words.why.section(sections.name(section)),
    topic: () => words.why.topic(topics.map(({ label }) => label).join(messages.listSeparator)),
    balance: () => words.why.balance(sections.name(section)),
  }[why]();
  return (
    <li data-accent={sections.accent(section)} data-item data-done={isDone || undefined} tabIndex={-1}>
      <input
        type="checkbox"
        checked={isDone}
        aria-label={words.isRead(headline.text)}
        onChange={(event) => void LIBRARY.change([{ about, kind: 'read', value: event.currentTarget.checked || null }])}
      />
      <h3>
        <PageLink to={itemPath(ref)}>
          <LocalSpan text={headline} />
        </PageLink>
      </h3>
      <p>{`${because} · ${words.duration(item.seconds)} · ${editionName(ref.edition, language, messages)}`}</p>
      <ItemTools item={{ ref, section, headline, title: paper?.title ?? card?.title, url, topics, paper }} compact />
    </li>
  );
}

/** A plan: what to read, why, and how much of it is done. */
export function PlanList({ catchUp: { plan, unread, weeks } }: PlanListProps) {
  const words = useCatchUpMessages();
  const read = useMadeOfFacts(readItems);
  const open = useMemo(() => plan.filter(({ item }) => !read.has(item.about)), [plan, read]);
  if (plan.length === 0) return <p role="status">{unread === 0 ? words.nothing : words.nothingFits}</p>;
  const done = plan.length - open.length;
  const state = open.length === 0 ? words.allDone : `${words.progress(done, plan.length)} · ${words.left(words.duration(secondsOf(open)))}`;
  return (
    <section className={styles.plan} aria-label={words.plan}>
      <h2>{words.summary(plan.length, words.duration(secondsOf(plan)))}</h2>
      <p>{words.of(unread, weeks)}</p>
      <p role="status">{state}</p>
      <ol>
        {plan.map((planned) => (
          <PlannedRow key={planned.item.about} planned={planned} isDone={read.has(planned.item.about)} />
        ))}
      </ol>
      <p>{words.how}</p>
    </section>
  );
}
