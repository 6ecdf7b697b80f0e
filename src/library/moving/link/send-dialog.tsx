import { useCallback, useRef, useState } from 'react';
import { PillButton, PillRow } from '../../../design/buttons/pill-button.tsx';
import { copyText } from '../../../design/copy-text.ts';
import { Coming } from '../../../design/dialogs/late-dialog.tsx';
import { Sheet } from '../../../design/dialogs/sheet.tsx';
import { useMovingMessages } from '../../../i18n/moving/moving-messages.ts';
import { useMadeOfFacts } from '../../reader-library.ts';
import { exportFile } from '../export-file.ts';
import { carriedFacts, countParts, PARTS, type Part } from './carried.ts';
import { MOST_IN_CODE, MOST_IN_LINK } from './link-limits.ts';
import { QrPicture } from './qr-picture.tsx';
import styles from './send-dialog.module.css';
import { useTakeLink } from './use-take-link.ts';

interface SendDialogProps {
  onClose: () => void;
}

interface LinkWaysProps {
  link: string;
  /** Called with what came of copying it. */
  onSaid: (what: string) => void;
}

/** A link to be copied or shared. */
function LinkWays({ link, onSaid }: LinkWaysProps) {
  const words = useMovingMessages();
  const field = useRef<HTMLInputElement>(null);
  const copy = () => {
    copyText(link).then(
      () => onSaid(words.copied),
      () => {
        field.current?.select();
        onSaid(words.selected);
      },
    );
  };
  return (
    <>
      <input ref={field} className={styles.link} aria-label={words.link} value={link} readOnly spellCheck={false} />
      <PillRow>
        <PillButton main onClick={copy}>
          {words.copy}
        </PillButton>
        {'share' in navigator && (
          <PillButton onClick={() => void navigator.share({ title: words.shared, url: link }).catch(() => {})}>{words.share}</PillButton>
        )}
      </PillRow>
    </>
  );
}

/** A link, or a QR code of it, that carries what the reader chooses of what is kept here to another device. */
export function SendDialog({ onClose }: SendDialogProps) {
  const words = useMovingMessages();
  const [parts, setParts] = useState<ReadonlySet<Part>>(new Set(PARTS));
  const [said, say] = useState<{ of: string; what: string }>();
  const counts = useMadeOfFacts(useCallback((facts) => countParts(facts.values()), []));
  const facts = useMadeOfFacts(useCallback((known) => carriedFacts(known.values(), parts), [parts]));
  const made = useTakeLink(facts);
  const whole = facts.length > 0 ? made?.link : undefined;
  const link = whole !== undefined && whole.length <= MOST_IN_LINK ? whole : undefined;
  const turn = (part: Part, on: boolean) => setParts(new Set(PARTS.filter((each) => (each === part ? on : parts.has(each)))));
  const status = () => {
    if (facts.length === 0) return words.nothing;
    if (whole === undefined) return made && words.tooMuch;
    if (link === undefined) return words.tooLong(whole.length, MOST_IN_LINK);
    if (said?.of === link) return said.what;
    return link.length <= MOST_IN_CODE ? words.size(link.length) : words.noCode(link.length, MOST_IN_CODE);
  };
  // Whole from the start: what is beside the code has its place.
  if (!made) return <Coming />;
  return (
    <Sheet title={words.title} close={words.close} onClose={onClose}>
      <div className={styles.send} aria-busy={made.facts !== facts}>
        <p>{words.how}</p>
        <div className={styles.both}>
          <div className={styles.choices}>
            <fieldset className={styles.parts}>
              <legend>{words.parts}</legend>
              {PARTS.map((part) => (
                <label key={part}>
                  <input type="checkbox" checked={parts.has(part)} onChange={(event) => turn(part, event.currentTarget.checked)} />
                  <span>{words.part[part](counts[part])}</span>
                </label>
              ))}
            </fieldset>
            {link !== undefined && <LinkWays link={link} onSaid={(what) => say({ of: link, what })} />}
            <p className={styles.said} role="status">
              {status()}
            </p>
          </div>
          {link !== undefined && link.length <= MOST_IN_CODE && <QrPicture text={link} label={words.code} />}
        </div>
        <p className={styles.soft}>{words.without}</p>
        <PillRow>
          <PillButton onClick={exportFile}>{words.file}</PillButton>
        </PillRow>
      </div>
    </Sheet>
  );
}
