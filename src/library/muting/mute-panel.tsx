import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { topicsQuery } from '../../archive/fetching/queries.ts';
import { PillButton } from '../../design/buttons/pill-button.tsx';
import { isolated } from '../../design/text-direction.ts';
import { useHidingMessages } from '../../i18n/hiding/hiding-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { LIBRARY, useMadeOfFacts } from '../reader-library.ts';
import { MUTE, type Fact } from '../store/fact.ts';
import styles from './mute-panel.module.css';
import { mute, type NamedSubject } from './mute.ts';
import { MUTE_KINDS, parseSubject, printSubject } from './subject.ts';
import { WordForm } from './word-form.tsx';

/** What is muted, by kind and then by name in a language; topics are called as the page's language has them. */
function mutedIn(facts: Iterable<Fact>, language: string, topicName: (id: string) => string | undefined): NamedSubject[] {
  const muted = [...facts].flatMap(({ about, kind, value }) => {
    const subject = kind === MUTE && value !== null ? parseSubject(about) : undefined;
    const name = subject?.kind === 'topic' ? topicName(subject.key) : undefined;
    return subject ? [{ ...subject, name: name ?? (typeof value === 'string' ? value : subject.key) }] : [];
  });
  const { compare } = new Intl.Collator(language);
  return muted.sort((a, b) => MUTE_KINDS.indexOf(a.kind) - MUTE_KINDS.indexOf(b.kind) || compare(a.name, b.name));
}

/** Everything that is muted on this device, each with the way back, and a field for a word. To be shown once what is kept is read. */
export function MutePanel() {
  const words = useHidingMessages();
  const { language } = useLocale();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { data: topics } = useQuery(topicsQuery(language));
  const topicName = (topic: string) => topics?.find((each) => each.id === topic)?.label;
  const muted = useMadeOfFacts((facts) => mutedIn(facts.values(), language, topicName));
  if (!LIBRARY.isRead) return null;
  const unmute = async (subject: NamedSubject) => {
    // The button goes with what it unmutes.
    if (await mute(subject, false, words)) title.current?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {words.list}
      </h2>
      <p>{muted.length === 0 ? words.nothing : words.explain}</p>
      <ul hidden={muted.length === 0}>
        {muted.map((subject) => (
          <li key={printSubject(subject)}>
            <span>{words.muteKind(words.kinds[subject.kind], isolated(subject.name))}</span>
            <PillButton aria-label={words.unmute(words.subjects[subject.kind](subject.name))} onClick={() => void unmute(subject)}>
              {words.unmuteShort}
            </PillButton>
          </li>
        ))}
      </ul>
      <WordForm />
    </section>
  );
}
