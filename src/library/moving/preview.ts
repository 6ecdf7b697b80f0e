import { factKey, MUTE, SETTING, type Fact } from '../store/fact.ts';
import { newIn } from '../store/merge.ts';

/** What taking a file in would change on this device. */
export interface Preview {
  /** So many items would be saved, or no longer; marked as read, or no longer. */
  saved: number;
  unsaved: number;
  read: number;
  unread: number;
  /** Notes and labels that would change. */
  others: number;
  /** Settings that would change, and what is muted. */
  settings: number;
  mutes: number;
}

/** What facts from elsewhere would change of those that are known. */
export function previewOf(known: ReadonlyMap<string, Fact>, facts: readonly Fact[]): Preview {
  const preview: Preview = { saved: 0, unsaved: 0, read: 0, unread: 0, others: 0, settings: 0, mutes: 0 };
  for (const fact of newIn(known, facts)) {
    const { kind, value } = fact;
    const before = known.get(factKey(fact))?.value ?? null;
    if (kind === 'item' || JSON.stringify(before) === JSON.stringify(value)) continue;
    if (kind === 'saved') preview[value ? 'saved' : 'unsaved'] += 1;
    else if (kind === 'read') preview[value ? 'read' : 'unread'] += 1;
    else if (kind === SETTING) preview.settings += 1;
    else if (kind === MUTE) preview.mutes += 1;
    else preview.others += 1;
  }
  return preview;
}
