import type { Section } from '../../../archive/sections.ts';
import type { Block } from '../markdown/block.ts';

/** An item as it stands in a document: the block with its headline (none where a card has to give it) and what follows. */
export interface RawItem {
  section: Section;
  head?: Block;
  /** Where it begins. */
  line: number;
  body: readonly Block[];
}

/** A line of the editor's picks or of a digest; `section` where its heading names one. */
export interface RawPick {
  block: Block;
  section?: Section;
}

/** What a document's front matter says of it. */
export interface FrontMatter {
  line: number;
  title?: string;
  /** As written. */
  date?: string;
  /** The original's address. */
  url?: string;
}

/** The parts of a document. Blocks that only give it structure are in the notes beside it. */
export interface Outline {
  title?: Block;
  /** What front matter says. */
  front?: FrontMatter;
  /** The line that names the original's address. */
  source?: Block;
  intro: readonly Block[];
  picks: readonly RawPick[];
  navigation: readonly Block[];
  items: readonly RawItem[];
  /** By which rule each block was read, in the order of the blocks. */
  readings: readonly { line: number; rule: string }[];
}
