import { useItemTools, type HiddenNoteProps, type ShownItem } from './item-tools.tsx';

/** The items of a list without those that the reader has hidden; `edition` is the week or month whose page it is. */
export function useShown<T extends ShownItem>(items: T[], edition?: string): T[] {
  const hides = useItemTools()?.hides;
  return hides ? items.filter((item) => !hides(item, edition)) : items;
}

/** How many of a list's items are hidden, once that is known; nothing where none is. To be put first into what is held until then (`data-addressed`). */
export function HiddenNote(props: HiddenNoteProps) {
  const Note = useItemTools()?.HiddenNote;
  return Note && <Note {...props} />;
}
