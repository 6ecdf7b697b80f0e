import type { Section } from '../../../archive/sections.ts';
import type { Block } from '../markdown/block.ts';
import type { LinkSpan } from '../markdown/spans.ts';
import type { Note } from '../report/notes.ts';
import type { HeadingPlaces } from './heading-places.ts';
import type { HeadingMark } from './headings.ts';
import type { RawItem } from './outline-parts.ts';

/** How a reader of a document stands before its next block. */
export interface Standing {
  part: 'head' | 'picks' | 'navigation' | 'section' | 'footer';
  /** The section that has begun last; it stays while a footer or navigation interrupts it. */
  section: Section | undefined;
  /** The section that a digest's heading names. */
  pickSection: Section | undefined;
  /** The item that has begun last in this section. */
  item: RawItem | undefined;
  /** The least depth of a section's heading so far. */
  sectionDepth: number;
  /** The number of the last section. */
  sectionNumber: number;
  hasSource: boolean;
  hasPicks: boolean;
}

/** A block as a rule meets it. */
export interface Meeting {
  block: Block;
  index: number;
  next: Block | undefined;
  /** Its words on one line. */
  text: string;
  links: readonly LinkSpan[];
  standing: Standing;
  places: HeadingPlaces;
  /** The document's title, and the newsletter's name in it. */
  title: Block | undefined;
  ownName: string;
}

/** A block that stands as a heading, with what stands under it. */
export interface HeadingMeeting extends Meeting {
  mark: HeadingMark;
  body: readonly Block[];
  /** Whether prose under it, inside a section, makes it more likely an item's. */
  inItems: boolean;
}

/** Where a block goes. `structure`: nowhere, it only gives the document its form (the notes say so); `headline`: it begins an item; `first`: it begins one that has no headline. */
export type Destination = 'structure' | 'title' | 'source' | 'intro' | 'pick' | 'navigation' | 'headline' | 'first' | 'body';

/** What a rule makes of a block: where it goes, how the reader stands after it, what is to be said of it. */
export interface Step {
  to: Destination;
  standing?: Partial<Standing>;
  notes?: readonly Note[];
}

/** One of the rules by which blocks are read: the first of a list whose `when` holds reads the block. */
export interface Rule<M extends Meeting = Meeting> {
  /** What the block is, where the rule holds. */
  name: string;
  when: (meeting: M) => boolean;
  then: (meeting: M) => Step;
}
