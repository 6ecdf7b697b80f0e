import { use } from 'react';
import { useLocation } from 'react-router';
import { itemPath } from '../../archive/addresses/paths.ts';
import { TextButton } from '../../design/buttons/text-button.tsx';
import { PageLinksContext } from '../../design/links/page-link.tsx';
import { saveFile } from '../../design/save-file.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { useSavedMessages } from '../../i18n/library/saved-messages.ts';
import { useLocale } from '../../i18n/messages.tsx';
import type { KeptEntry } from '../../library/kept/kept-entries.ts';
import { keptHeadline } from '../../library/kept/kept-view.ts';
import { printNotes } from '../../library/notes/notes-markdown.ts';
import { cite } from '../../references/cite-request.ts';

interface KeptWaysProps {
  entries: readonly KeptEntry[];
  /** The label that they have, where the list is narrowed to one. */
  label: string | undefined;
}

/** What can be taken along of what is kept: references, and the notes as one file. */
export function KeptWays({ entries, label }: KeptWaysProps) {
  const words = useSavedMessages();
  const { language, messages } = useLocale();
  const { address } = use(PageLinksContext);
  const { pathname, search } = useLocation();
  const noted = entries.filter(({ note }) => note !== '');
  const onCite = () =>
    cite({
      name: label ?? words.title,
      path: pathname + search,
      file: 'saved',
      list: () => ({ refs: entries.map(({ ref }) => ref) }),
    });
  const onNotes = () => {
    const notes = noted.map((entry) => ({
      edition: entry.ref.edition,
      editionName: editionName(entry.ref.edition, language, messages),
      headline: keptHeadline(entry, language).text,
      url: new URL(address(itemPath(entry.ref)), location.href).href,
      text: entry.note,
      labels: entry.labels.map(({ name }) => name),
    }));
    saveFile('notes.md', 'text/markdown', printNotes(label ?? words.notesTitle, words.grouping.label, notes));
  };
  return (
    <>
      <TextButton onClick={onCite}>{words.cite}</TextButton>
      {noted.length > 0 && <TextButton onClick={onNotes}>{words.notesFile}</TextButton>}
    </>
  );
}
