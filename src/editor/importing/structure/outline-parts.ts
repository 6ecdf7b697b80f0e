import type { Section } from '../../../archive/sections.ts';
import type { Block } from '../markdown/block.ts';

/** An item as it stands in a document: the block with its headline (none where a card has to give it) and what follows. */
export interface RawItem {
  section: Section;
  head?: Block;
  /** Where it begins. */
  line: number;
  body: Block[];
}

/** A line of the editor's picks or of a digest; `section` where its heading names one. */
export interface RawPick {
  block: Block;
  section?: Section;
}

/** The parts of a document. Blocks that only give it structure are in the ledger. */
export interface Outline {
  title?: Block;
  /** The line that names the original's address. */
  source?: Block;
  intro: Block[];
  picks: RawPick[];
  navigation: Block[];
  items: RawItem[];
  /** Blocks in a section before its first item. */
  orphans: Block[];
}
