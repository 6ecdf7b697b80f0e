import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchDocument } from '../../../engine/document.ts';
import { useLocale } from '../../../i18n/messages.tsx';
import type { KeptEntry } from '../kept-entries.ts';
import { keptDocuments, loadedTexts } from './kept-documents.ts';
import { withWords } from './with-words.ts';

let counted = 0;

/** Found entries, and whether they are those of the words that stand in the field. */
interface FoundEntries {
  entries: readonly KeptEntry[];
  coming: boolean;
}

/** Numbers lists of documents, so that what was found in one is never taken for another's. */
function numbered(documents: SearchDocument[]): { documents: SearchDocument[]; number: number } {
  counted += 1;
  return { documents, number: counted };
}

/**
 * The entries that words find, the best first; all of them without words. The engine comes with the first words; where it does not
 * come, entries are found that have the words as they are typed.
 */
export function useKeptSearch(entries: readonly KeptEntry[], text: string, topicName: (id: string) => string): FoundEntries {
  const client = useQueryClient();
  const { language } = useLocale();
  const asked = text.trim();
  const isAsked = asked !== '';
  const made = useMemo(
    () => numbered(isAsked ? keptDocuments(entries, loadedTexts(client, language, entries), topicName) : []),
    [isAsked, entries, client, language, topicName],
  );
  const { data, isError } = useQuery({
    queryKey: ['kept', made.number, asked],
    queryFn: async () => (await import('./kept-index.ts')).findKept(made.documents, asked),
    enabled: isAsked,
    // While the next words are on their way, what the last ones found stays.
    placeholderData: (before: string[] | undefined) => before,
    gcTime: 0,
    retry: false,
  });
  return useMemo(() => {
    if (!isAsked) return { entries, coming: false };
    if (isError) return { entries: withWords(entries, made.documents, asked), coming: false };
    if (!data) return { entries, coming: true };
    const byId = new Map(entries.map((entry) => [entry.about, entry]));
    return { entries: data.flatMap((id) => byId.get(id) ?? []), coming: false };
  }, [isAsked, isError, data, entries, made, asked]);
}
