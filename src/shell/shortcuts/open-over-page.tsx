import type { ReactNode } from 'react';
import { Coming } from '../../design/dialogs/late-dialog.tsx';
import { showOverPage } from '../../design/over-page.tsx';
import { withWholeStyles } from '../whole-styles.ts';
import { itemBeingRead } from './acts.ts';
import type { PageAtHand, ShortcutActs } from './page-at-hand.ts';

const close = () => showOverPage(undefined);

async function open(dialog: () => Promise<ReactNode>): Promise<void> {
  showOverPage(<Coming />);
  try {
    showOverPage(await dialog());
  } catch {
    close();
    // Not with this code: the keys are to work where that of notices does not come.
    await import('../../library/notices/notice-store.ts').then(({ sayNotLoaded }) => sayNotLoaded()).catch(() => {});
  }
}

/** Shows the reader's shortcuts; their code comes then. */
export function openHelp(): Promise<void> {
  return open(async () => {
    const { HelpSheet } = await withWholeStyles(import('./help-sheet.tsx'));
    return <HelpSheet onClose={close} />;
  });
}

/** Shows the palette, which knows the item that is being read; its code comes then. */
export function openPalette(page: PageAtHand, acts: ShortcutActs): Promise<void> {
  const item = itemBeingRead();
  return open(async () => {
    const { Palette } = await withWholeStyles(import('../palette/palette.tsx'));
    return <Palette page={page} acts={acts} item={item} onClose={close} />;
  });
}
