import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocale } from '../../i18n/messages.tsx';
import { useItemTools } from '../../items/item-tools.tsx';
import { completeItems } from '../../library/kept/complete-items.ts';
import { KeptPanel } from '../../library/kept/kept-panel.tsx';
import { DevicePanel } from '../../library/moving/device-panel.tsx';
import { LIBRARY, useMadeOfFacts } from '../../library/reader-library.ts';
import { KeptWays } from './kept-ways.tsx';

/** What a reader keeps, and what can be done with all of it. */
export function SavedPanels() {
  // What is said of what was done comes with them, also where no item is left.
  useItemTools();
  const isRead = useMadeOfFacts(() => LIBRARY.isRead);
  const client = useQueryClient();
  const { language } = useLocale();
  useEffect(() => {
    if (isRead) void completeItems({ client, language });
  }, [isRead, client, language]);
  // All at once, so that nothing moves.
  if (!isRead) return null;
  return (
    <>
      <KeptPanel waysFor={(entries, label) => <KeptWays entries={entries} label={label} />} />
      <DevicePanel />
    </>
  );
}
