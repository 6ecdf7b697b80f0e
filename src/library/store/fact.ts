import type { ItemRef } from '../../archive/item-ref.ts';
import type { LocalText, Text } from '../../archive/languages.ts';
import type { Section } from '../../archive/sections.ts';
import type { Note } from './note.ts';
import type { Stamp } from './stamp.ts';

/** What a kept item was when it was kept, so that it can be shown although the archive no longer has it. */
export interface KeptItem {
  section: Section;
  /** In the languages in which it was seen. */
  headline: Text;
  title?: LocalText;
  url?: string;
  /** Their ids. */
  topics: readonly string[];
  /** Names of authors, where it was kept from a place that says them. */
  authors?: readonly string[];
}

/** What a fact says. Null: that it no longer holds. */
export type FactValue = true | string | Note | KeptItem | null;

/**
 * One thing that a reader's device knows, such as that an item is saved. Facts are never taken away: one that no longer holds
 * says so, and when, or it would come back from another device.
 */
export interface Fact {
  /** The item, as printItemRef writes it; of a setting, its name; of what is muted, the subject as printSubject writes it. */
  about: string;
  /** `saved`, `read`, `note`, `item` (what it was when it was kept), `label:` with the label's name, `setting`, or `mute`. */
  kind: string;
  value: FactValue;
  /** When it was last changed. */
  at: Stamp;
}

/** How a label's facts are called, before its name. */
export const LABEL = 'label:';

/** The kind of facts that say what a reader has set; they are about no item. */
export const SETTING = 'setting';

/** The kind of facts that say what is muted; their value is what that is called. */
export const MUTE = 'mute';

/** The key by which a fact is told apart. */
export function factKey({ about, kind }: Pick<Fact, 'about' | 'kind'>): string {
  return `${about} ${kind}`;
}

/** An item of a written reference, which was checked when it was kept. */
export function refOf(about: string): ItemRef {
  const slash = about.indexOf('/');
  return { edition: about.slice(0, slash), item: about.slice(slash + 1) };
}
