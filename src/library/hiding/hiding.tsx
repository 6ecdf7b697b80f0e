import type { HiddenNoteProps } from '../../items/item-tools.tsx';
import { LIBRARY } from '../reader-library.ts';
import { HiddenItems } from './hidden-items.ts';
import { HiddenNote } from './hidden-note.tsx';
import { MUTED_FLAG } from './muted-flag.ts';
import { releaseLists } from './release-lists.ts';
import type { Hiding } from './when-hiding.ts';

/** Gives what hides items to `show`, and again whenever something else is hidden. */
export function showHiding(show: (hiding: Hiding) => void): void {
  const hidden = new HiddenItems();
  const Note = (props: HiddenNoteProps) => <HiddenNote {...props} hidden={hidden} />;
  const tell = () =>
    show({
      HiddenNote: Note,
      hides: (item, edition = '') => hidden.isHidden(item, edition),
    });
  const follow = () => {
    if (!LIBRARY.isRead) return;
    // Storage that was refused says nothing of what is muted.
    if (LIBRARY.trouble === undefined) MUTED_FLAG.write(hidden.isMuting);
    // A page that lists nothing has nothing to hold.
    requestAnimationFrame(() => document.querySelector('div[data-addressed]') ?? releaseLists());
  };
  hidden.watch(tell);
  LIBRARY.subscribe(follow);
  follow();
}
