import { useQuery, useQueryClient } from '@tanstack/react-query';
import { printItemRef } from '../../archive/item-ref.ts';
import { Sheet } from '../../design/dialogs/sheet.tsx';
import { useHidingMessages } from '../../i18n/hiding/hiding-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import { itemsOf } from '../hiding/whole-items.ts';
import { useMadeOfFacts } from '../reader-library.ts';
import { subjectsOf } from './item-subjects.ts';
import styles from './mute-dialog.module.css';
import type { MuteRequest } from './mute-request.ts';
import { mute, type NamedSubject } from './mute.ts';
import { mutesIn } from './mutes.ts';
import { printSubject } from './subject.ts';
import { WordForm } from './word-form.tsx';

interface MuteDialogProps {
  request: MuteRequest;
  onClose: () => void;
}

/** Mutes a topic, an author or the site of an item, or a word; what is muted already can be taken back. */
export function MuteDialog({ request: { ref, headline }, onClose }: MuteDialogProps) {
  const words = useHidingMessages();
  const mutes = useMadeOfFacts((facts) => mutesIn(facts.values()));
  const { language } = useLocale();
  const client = useQueryClient();
  // All that its own page has of it; nothing where the archive has it no longer.
  const { data: items, isPending } = useQuery({
    queryKey: ['whole-items', language, ref.edition],
    queryFn: () => itemsOf(ref.edition, { client, language }),
  });
  const item = items?.get(printItemRef(ref));
  const onPress = (subject: NamedSubject, isOn: boolean) => {
    // First, so that the focus is on the item when that goes.
    onClose();
    void mute(subject, isOn, words);
  };
  return (
    <Sheet title={words.title} close={words.close} onClose={onClose}>
      <p className={styles.item} lang={headline.lang}>
        {headline.text}
      </p>
      {isPending ? (
        // Alone, so that what comes pushes nothing down.
        <p role="status">{words.waiting}</p>
      ) : (
        <>
          <ul className={styles.choices}>
            {(item ? subjectsOf(item) : []).map((subject) => {
              const isOn = mutes[subject.kind].has(subject.key);
              const text = words.subjects[subject.kind](subject.name);
              return (
                <li key={printSubject(subject)}>
                  <button type="button" onClick={() => onPress(subject, !isOn)}>
                    {isOn ? words.unmute(text) : words.mute(text)}
                  </button>
                </li>
              );
            })}
          </ul>
          <WordForm onDone={onClose} />
          <p className={styles.explain}>{words.explain}</p>
        </>
      )}
    </Sheet>
  );
}
