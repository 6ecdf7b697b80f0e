import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteWriter, type NoteKeeper } from '../../src/library/notes/note-writer.ts';
import { writeNote, type Note } from '../../src/library/store/note.ts';

const WRITER = 'here0000';
let kept: string[];
let note: Note | undefined;
let answers: ((done: boolean) => void)[];

/** Keeps a text when the test says so. */
const KEEPER: NoteKeeper = {
  note: () => note,
  writer: WRITER,
  write: (text, seen) =>
    new Promise((resolve) => {
      answers.push((done) => {
        if (done) {
          kept.push(text);
          note = writeNote({ seen }, text, `2026-11-29T22:10:00.${String(kept.length).padStart(3, '0')}Z-0000-${WRITER}`);
        }
        resolve(done);
      });
    }),
};

/** Answers what was asked first, and lets the writer go on. */
async function answer(done: boolean): Promise<void> {
  answers.shift()?.(done);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  [kept, note, answers] = [[], undefined, []];
});
afterEach(() => void vi.useRealTimers());

test('what is typed is kept once the hands rest, not at each key', async () => {
  const writer = new NoteWriter(KEEPER, () => {});
  for (const text of ['o', 'on', 'one']) writer.type(text);
  expect([answers.length, writer.state]).toEqual([0, 'typed']);
  await vi.runAllTimersAsync();
  expect(answers.length).toBe(1);
  await answer(true);
  expect([kept, writer.state]).toEqual([['one'], 'kept']);
});

test('what is typed while a text is on its way is kept after it, the last text for certain', async () => {
  const writer = new NoteWriter(KEEPER, () => {});
  writer.type('one');
  void writer.keep();
  writer.type('two');
  void writer.keep();
  writer.type('three');
  void writer.keep();
  expect(answers.length).toBe(1);
  await answer(true);
  await answer(true);
  expect([kept, note?.texts.map(({ text }) => text), writer.state]).toEqual([['one', 'three'], ['three'], 'kept']);
});

test('a text that could not be kept is told, stays, and is kept when asked again', async () => {
  const writer = new NoteWriter(KEEPER, () => {});
  writer.type('one');
  void writer.keep();
  await answer(false);
  expect([writer.state, writer.draft.text, kept]).toEqual(['refused', 'one', []]);
  void writer.keep();
  await answer(true);
  expect([writer.state, kept]).toEqual(['kept', ['one']]);
});

test('a text left over from before goes on as it was typed', async () => {
  const writer = new NoteWriter(KEEPER, () => {}, 'left');
  expect([writer.state, writer.draft.text]).toEqual(['refused', 'left']);
  void writer.keep();
  await answer(true);
  expect(kept).toEqual(['left']);
});

test('a note of spaces alone is none', async () => {
  const writer = new NoteWriter(KEEPER, () => {});
  writer.type(' \n ');
  void writer.keep();
  await answer(true);
  expect(note?.texts).toEqual([]);
});
