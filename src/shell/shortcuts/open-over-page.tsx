import { showOverPage } from '../../design/over-page.tsx';
import { withWholeStyles } from '../whole-styles.ts';
import { itemBeingRead } from './acts.ts';
import type { PageAtHand, ShortcutActs } from './page-at-hand.ts';

const close = () => showOverPage(undefined);

/** Shows the reader's shortcuts; their code comes then. */
export async function openHelp(): Promise<void> {
  const { HelpSheet } = await withWholeStyles(import('./help-sheet.tsx'));
  showOverPage(<HelpSheet onClose={close} />);
}

/** Shows the palette, which knows the item that is being read; its code comes then. */
export async function openPalette(page: PageAtHand, acts: ShortcutActs): Promise<void> {
  const item = itemBeingRead();
  const { Palette } = await withWholeStyles(import('../palette/palette.tsx'));
  showOverPage(<Palette page={page} acts={acts} item={item} onClose={close} />);
}
