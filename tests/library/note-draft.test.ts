import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followed, keptDraft, mergedDraft, openDraft, othersOf, type NoteDraft } from '../../src/library/notes/note-draft.ts';
import { mergeNotes, writeNote, type Note } from '../../src/library/store/note.ts';

const at = (minute: number, writer: string) => `2026-11-29T22:${String(minute).padStart(2, '0')}:00.000Z-0000-${writer}`;
const texts = (note: Note | undefined) => note?.texts.map(({ text }) => text) ?? [];

/** A place with a draft open: it keeps what the draft says in a note that it shares with others sooner or later. */
class Place {
  note: Note | undefined;
  draft: NoteDraft = openDraft(undefined);
  readonly #writer: string;

  constructor(writer: string) {
    this.#writer = writer;
  }

  open(): void {
    this.draft = openDraft(this.note);
  }

  type(text: string): void {
    this.draft = { ...this.draft, text };
  }

  keep(minute: number): void {
    const { text, seen } = this.draft;
    if (text === this.draft.kept) return;
    this.take(writeNote({ texts: [], seen } as Note, text, at(minute, this.#writer)));
    this.draft = keptDraft(this.draft, text, this.note, this.#writer);
  }

  take(note: Note | undefined): void {
    if (note) this.note = this.note ? mergeNotes(this.note, note) : note;
  }

  hear(note: Note | undefined): void {
    this.take(note);
    this.draft = followed(this.draft, this.note);
  }
}

describe('a draft', () => {
  test('that is kept twice replaces its own text', () => {
    const here = new Place('here0000');
    here.type('first');
    here.keep(1);
    here.type('first, and more');
    here.keep(2);
    expect(texts(here.note)).toEqual(['first, and more']);
    expect(othersOf(here.draft, here.note)).toEqual([]);
  });

  test('that nobody touches goes on from what another place kept', () => {
    const [here, there] = [new Place('here0000'), new Place('there000')];
    here.type('first');
    here.keep(1);
    there.hear(here.note);
    expect(there.draft.text).toBe('first');
    there.type('second');
    there.keep(2);
    here.hear(there.note);
    expect([here.draft.text, texts(here.note)]).toEqual(['second', ['second']]);
  });

  test('that was typed meanwhile leaves the other text beside it, and is not changed under the reader’s hands', () => {
    const [here, there] = [new Place('here0000'), new Place('there000')];
    here.type('mine');
    there.type('theirs');
    there.keep(1);
    here.hear(there.note);
    expect([here.draft.text, othersOf(here.draft, here.note).map(({ text }) => text)]).toEqual(['mine', ['theirs']]);
    here.keep(2);
    here.type('mine, further');
    here.keep(3);
    expect(texts(here.note)).toEqual(['theirs', 'mine, further']);
    there.hear(here.note);
    expect([there.draft.text, othersOf(there.draft, there.note).map(({ text }) => text)]).toEqual(['theirs', ['mine, further']]);
  });

  test.each([
    ['both', ['mine\n\ntheirs']],
    ['own', ['mine']],
  ] as const)('that takes %s of two texts leaves one, in every place', (how, left) => {
    const [here, there] = [new Place('here0000'), new Place('there000')];
    here.type('mine');
    here.keep(1);
    there.type('theirs');
    there.keep(2);
    here.hear(there.note);
    here.draft = mergedDraft(here.draft, here.note!, how);
    here.keep(3);
    there.hear(here.note);
    expect([texts(here.note), texts(there.note), there.draft.text]).toEqual([left, left, left[0]]);
  });

  test('that is opened on two texts goes on from the later one and leaves the other', () => {
    const [a, b, later] = [new Place('aaaa0000'), new Place('bbbb0000'), new Place('later000')];
    a.type('earlier');
    a.keep(1);
    b.type('later');
    b.keep(2);
    later.take(mergeNotes(a.note!, b.note!));
    later.open();
    later.type('later, changed');
    later.keep(3);
    expect(texts(later.note)).toEqual(['earlier', 'later, changed']);
  });

  test('that is emptied deletes its text and no other', () => {
    const [here, there] = [new Place('here0000'), new Place('there000')];
    here.type('mine');
    here.keep(1);
    there.type('theirs');
    there.keep(2);
    here.hear(there.note);
    here.type('');
    here.keep(3);
    expect(texts(here.note)).toEqual(['theirs']);
  });
});

test('however two places type, keep and hear of each other, the last kept text of each is kept, or somebody saw it before writing over it', () => {
  const step = fc.record({ place: fc.nat(1), what: fc.constantFrom('type', 'keep', 'hear', 'reopen'), text: fc.string({ minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const places = [new Place('here0000'), new Place('there000')] as const;
      for (const [minute, { place, what, text }] of steps.entries()) {
        const [one, other] = [places[place]!, places[1 - place]!];
        if (what === 'type') one.type(text);
        else if (what === 'hear') one.hear(other.note);
        else if (what === 'keep') one.keep(minute);
        else if (one.draft.text === one.draft.kept) one.open();
        // What is in the field is kept, or another text is shown beside it: nothing that is kept is out of sight.
        for (const each of places) {
          const shown = [each.draft.own, ...othersOf(each.draft, each.note).map((note) => note.at)];
          for (const kept of each.note?.texts ?? []) expect(shown).toContain(kept.at);
        }
      }
      const [here, there] = places;
      here.keep(41);
      there.keep(42);
      const both = here.note && there.note ? mergeNotes(here.note, there.note) : (here.note ?? there.note);
      for (const { draft, note } of places) {
        const own = note?.texts.find((each) => each.at === draft.own);
        const other = draft === here.draft ? there : here;
        const sawIt = draft.own !== undefined && (other.note?.seen[draft.own.slice(-8)] ?? '') >= draft.own;
        if (own && !sawIt) expect(texts(both)).toContain(own.text);
      }
    }),
  );
});
