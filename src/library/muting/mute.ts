import { sharedValue } from '../../design/stored/shared-value.ts';
import { say } from '../notices/notice-store.ts';
import { LIBRARY } from '../reader-library.ts';
import { MUTE } from '../store/fact.ts';
import { printSubject, type Subject } from './subject.ts';

/** Something that can be muted, with what it is called: topics and authors as the archive names them, words as they were typed. */
export interface NamedSubject extends Subject {
  name: string;
}

/** What is said of it, in the language of the page. */
export interface MuteWords {
  muted: (what: string) => string;
  unmuted: (what: string) => string;
}

function change({ name, ...subject }: NamedSubject, isMuted: boolean): Promise<boolean> {
  return LIBRARY.change([{ about: printSubject(subject), kind: MUTE, value: isMuted ? name : null }]);
}

/** Whether something was muted on this page and no list has left it out yet: it takes the focus away with it. */
export const BY_HAND = sharedValue<true>();

/** Mutes something, or no longer, and says so with the way back. Gives whether that could be kept. */
export async function mute(subject: NamedSubject, isMuted: boolean, words: MuteWords): Promise<boolean> {
  const done = await change(subject, isMuted);
  const text = (isMuted ? words.muted : words.unmuted)(subject.name);
  if (done && isMuted) BY_HAND.write(true);
  if (done) say({ words: () => text, undo: () => void change(subject, !isMuted) });
  return done;
}
