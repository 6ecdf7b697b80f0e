import { showOverPage } from '../../design/over-page.tsx';
import { wholeStyles } from '../whole-styles.ts';
import { itemBeingRead } from './acts.ts';
import type { PageAtHand, ShortcutActs } from './page-at-hand.ts';

const close = () => showOverPage(undefined);

/** Shows the reader's shortcuts; their code comes then. */
export async function openHelp(): Promise<void> {
  const [{ HelpSheet }] = await Promise.all([import('./help-sheet.tsx'), wholeStyles()]);
  showOverPage(<HelpSheet onClose={close} />);
}

/** Shows the palette, which knows the item that is being read; its code comes then. */
export async function openPalette(page: PageAtHand, acts: ShortcutActs): Promise<void> {
  const item = itemBeingRead();
  const [{ Palette }] = await Promise.all([import('../palette/palette.tsx'), wholeStyles()]);
  showOverPage(<Palette page={page} acts={acts} item={item} onClose={close} />);
}
