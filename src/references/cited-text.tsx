import { use, useRef, useState } from 'react';
import type { Citation } from '../citing/citation.ts';
import { CITATION_FORMATS, type CitationFormatId } from '../citing/formats/formats.ts';
import { PillButton, PillRow } from '../design/buttons/pill-button.tsx';
import { copyText } from '../design/copy-text.ts';
import { PageLinksContext } from '../design/links/page-link.tsx';
import { saveFile } from '../design/save-file.ts';
import { useStoredValue } from '../design/stored/stored-value.ts';
import { useCitingMessages } from '../i18n/citing/citing-messages.ts';
import { CHOSEN_FORMAT, FORMAT_IDS } from './cite-format.ts';
import type { CiteRequest } from './cite-request.ts';
import styles from './cited-text.module.css';

/** The field is as high as its text, within bounds. */
const FEWEST_LINES = 4;
const MOST_LINES = 14;

interface CitedTextProps {
  citations: readonly Citation[];
  /** How many items are no longer in the archive. */
  missing: number;
  /** How many there are in all, where these are only the first. */
  total: number | undefined;
  request: CiteRequest;
}

/** References in the format chosen, with what can be done with them. What was done is said in one line below. */
export function CitedText({ citations, missing, total, request }: CitedTextProps) {
  const words = useCitingMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = useStoredValue(CHOSEN_FORMAT, 'bibtex');
  const { print, ending, type } = CITATION_FORMATS[chosen];
  const text = print(citations);
  const size = total === undefined ? words.references(citations.length) : words.firstOf(citations.length, total);
  const [said, say] = useState(missing > 0 ? `${size} · ${words.missing(missing)}` : size);
  const address = new URL(use(PageLinksContext).address(request.path), location.href).href;
  const nameOf = (id: CitationFormatId) => (id === 'text' ? words.text : CITATION_FORMATS[id].name);

  const copy = (what: string, done: string) => {
    const refused = () => {
      field.current?.select();
      say(words.selected);
    };
    copyText(what).then(() => say(done), refused);
  };
  const share = () => {
    navigator.share({ title: request.name, url: address }).catch(() => {});
  };
  return (
    <>
      <fieldset className={styles.formats}>
        <legend className="visually-hidden">{words.format}</legend>
        {FORMAT_IDS.map((id) => (
          <label key={id}>
            <input type="radio" name="cite-format" checked={id === chosen} onChange={() => CHOSEN_FORMAT.write(id)} />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={nameOf(chosen)}
        value={text}
        rows={Math.min(MOST_LINES, Math.max(FEWEST_LINES, text.split('\n').length))}
        readOnly
        spellCheck={false}
        wrap={chosen === 'bibtex' || chosen === 'ris' ? 'off' : 'soft'}
        dir="auto"
      />
      <PillRow>
        <PillButton main onClick={() => copy(text, words.copied)}>
          {words.copy}
        </PillButton>
        <PillButton onClick={() => saveFile(`${request.file ?? citations[0]?.id}.${ending}`, type, text)}>{words.download}</PillButton>
        <PillButton onClick={() => copy(address, words.linkCopied)}>{words.copyLink}</PillButton>
        {'share' in navigator && <PillButton onClick={share}>{words.share}</PillButton>}
      </PillRow>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
