import { useEffect } from 'react';
import { TextButton } from '../../design/buttons/text-button.tsx';
import { useSearchesMessages } from '../../i18n/desk/searches-messages.ts';
import { changeWithUndo } from '../change-with-undo.ts';
import { say } from '../notices/notice-store.ts';
import { LIBRARY } from '../reader-library.ts';
import { canBeSaved, lookedAt, removed, saved, searchId } from './saved-searches.ts';
import { useSavedSearches } from './use-saved-searches.ts';

interface SaveSearchButtonProps {
  /** The search as its address says it. */
  query: string;
  /** What it is called at first: its text. */
  name: string;
  /** Its hits by week, once they are there. */
  hits: Readonly<Record<string, number>> | undefined;
}

/** Saves a search, or no longer. While one that is saved is shown, its hits are looked at. */
export function SaveSearchButton({ query, name, hits }: SaveSearchButtonProps) {
  const words = useSearchesMessages();
  const id = searchId(query);
  const search = useSavedSearches().find((each) => each.id === id);
  useEffect(() => {
    const change = search && hits && lookedAt(search, hits);
    if (change) void LIBRARY.change([change]);
  }, [search, hits]);
  if (!canBeSaved(query)) return null;
  const onPress = async () => {
    if (search) {
      await changeWithUndo(removed(id), () => words.removed(search.name));
    } else if (await LIBRARY.change([saved(query, name)])) say({ words: () => words.saved });
  };
  return (
    <TextButton aria-pressed={search !== undefined} onClick={() => void onPress()}>
      {search ? words.savedSearch : words.save}
    </TextButton>
  );
}
