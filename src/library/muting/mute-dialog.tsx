import { useQuery } from '@tanstack/react-query';
import { MONTH_ID } from '../../archive/ids.ts';
import type { ItemRef } from '../../archive/item-ref.ts';
import type { PublishedItem } from '../../archive/published.ts';
import { issueQuery, monthQuery } from '../../archive/queries.ts';
import { Sheet } from '../../design/sheet.tsx';
import { useHidingMessages } from '../../i18n/hiding/hiding-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
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

/** An item as its own page has it; undefined until it is there, or where the archive has it no longer. */
function useWholeItem({ edition, item }: ItemRef): { item: PublishedItem | undefined; isPending: boolean } {
  const { language } = useLocale();
  const isMonth = MONTH_ID.test(edition);
  const issue = useQuery({ ...issueQuery(language, edition), enabled: !isMonth });
  const month = useQuery({ ...monthQuery(language, edition), enabled: isMonth });
  const items = isMonth ? month.data?.ownItems : issue.data?.items;
  return { item: items?.find(({ id }) => id === item), isPending: (isMonth ? month : issue).isPending };
}

/** Mutes a topic, an author or the site of an item, or a word; what is muted already can be taken back. */
export function MuteDialog({ request: { ref, headline }, onClose }: MuteDialogProps) {
  const words = useHidingMessages();
  const mutes = useMadeOfFacts((facts) => mutesIn(facts.values()));
  const { item, isPending } = useWholeItem(ref);
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
      {isPending && <p role="status">{words.waiting}</p>}
      <ul className={styles.choices}>
        {(item ? subjectsOf(item) : []).map((subject) => {
          const isOn = mutes[subject.kind].has(subject.key);
          const text = words.muteKind(words.kinds[subject.kind], subject.name);
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
    </Sheet>
  );
}
