import { showOverPage } from '../../design/over-page.tsx';

const close = () => showOverPage(undefined);

/** Shows the reader's shortcuts; their code comes then. */
export async function openHelp(): Promise<void> {
  const { HelpSheet } = await import('./help-sheet.tsx');
  showOverPage(<HelpSheet onClose={close} />);
}
