import { useId, useState } from 'react';
import { PillButton } from '../../design/buttons/pill-button.tsx';
import { useHidingMessages } from '../../i18n/hiding/hiding-messages.ts';
import { mute } from './mute.ts';
import { subjectOf } from './subject.ts';
import styles from './word-form.module.css';

interface WordFormProps {
  /** Called before the word is muted. */
  onDone?: () => void;
}

/** A field for a word or phrase to mute. */
export function WordForm({ onDone }: WordFormProps) {
  const words = useHidingMessages();
  const id = useId();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const muteWord = async () => {
    const subject = subjectOf('word', text);
    setWrong(!subject);
    if (!subject) return;
    onDone?.();
    if (await mute({ ...subject, name: text.trim() }, true, words)) setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void muteWord();
      }}
    >
      <label htmlFor={id}>{words.word}</label>
      <div>
        <input
          id={id}
          type="text"
          value={text}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={isWrong}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <PillButton type="submit">{words.muteWord}</PillButton>
      </div>
      <p id={`${id}-hint`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.noWord : words.wordHint}
      </p>
    </form>
  );
}
