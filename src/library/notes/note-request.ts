import { sharedValue } from '../../design/stored/shared-value.ts';
import type { ToolItem } from '../../items/item-tools.tsx';

/** An item that a reader writes a note on, and which field is to be written in first. */
export interface NoteRequest {
  item: ToolItem;
  field: 'note' | 'labels';
}

/** The item whose note and labels are open; undefined while none are. */
export const NOTED = sharedValue<NoteRequest>();
