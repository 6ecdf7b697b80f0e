import type { Note } from '../store/note.ts';
import { followed, keptDraft, mergedDraft, openDraft, type NoteDraft } from './note-draft.ts';

/** Where a note is kept. */
export interface NoteKeeper {
  /** What is kept now. */
  note: () => Note | undefined;
  /** Keeps a text in place of what its writer has seen; false where that is not possible. */
  write: (text: string, seen: Note['seen']) => Promise<boolean>;
  /** Who writes, in the stamps of what is kept. */
  writer: string;
}

/** How a draft stands: as it was opened, with something typed that is on its way, kept, or not possible to keep. */
export type NoteState = 'opened' | 'typed' | 'kept' | 'refused';

/** So long after the last keystroke the text is kept, in milliseconds. */
const REST_MS = 500;

const isWhole = ({ text, kept }: NoteDraft) => text === kept;

/** Keeps a note while it is written: soon after each rest, and at once where asked; one text at a time, the last one for certain. */
export class NoteWriter {
  readonly #keeper: NoteKeeper;
  readonly #onChange: () => void;
  #draft: NoteDraft;
  #state: NoteState = 'opened';
  #resting: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<void> | undefined;

  /** `left`: a text that could not be kept before, which goes on as typed. */
  constructor(keeper: NoteKeeper, onChange: () => void, left?: string) {
    this.#keeper = keeper;
    this.#onChange = onChange;
    this.#draft = openDraft(keeper.note());
    if (left === undefined || left === this.#draft.text) return;
    this.#draft = { ...this.#draft, text: left };
    this.#state = 'refused';
  }

  get draft(): NoteDraft {
    return this.#draft;
  }

  get state(): NoteState {
    return this.#state;
  }

  /** Takes what the field says. */
  type(text: string): void {
    this.#set({ ...this.#draft, text }, 'typed');
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.keep(), REST_MS);
  }

  /** Takes the texts that other places wrote into this one, or lets them go. */
  merge(how: 'both' | 'own'): Promise<void> {
    const note = this.#keeper.note();
    if (note) this.#set(mergedDraft(this.#draft, note, how), 'typed');
    return this.keep();
  }

  /** Goes on from what other places have kept, where nothing is typed here. */
  follow(): void {
    if (!this.#keeping) this.#set(followed(this.#draft, this.#keeper.note()), this.#state);
  }

  /** Keeps what is not kept yet. */
  keep(): Promise<void> {
    clearTimeout(this.#resting);
    this.#keeping ??= this.#keep().finally(() => {
      this.#keeping = undefined;
    });
    return this.#keeping;
  }

  async #keep(): Promise<void> {
    while (!isWhole(this.#draft)) {
      const { text, seen } = this.#draft;
      const done = await this.#keeper.write(text.trim() === '' ? '' : text, seen);
      if (!done) return this.#set(this.#draft, 'refused');
      this.#set(keptDraft(this.#draft, text, this.#keeper.note(), this.#keeper.writer), 'kept');
    }
    return undefined;
  }

  #set(draft: NoteDraft, state: NoteState): void {
    this.#draft = draft;
    this.#state = state;
    this.#onChange();
  }
}
