/** What can be muted: a topic or an author by the id of their page, an author without one by name, a site by its host, a word. */
export const MUTE_KINDS = ['topic', 'author', 'name', 'site', 'word'] as const;

/** One of these kinds. */
export type MuteKind = (typeof MUTE_KINDS)[number];

/** Something muted, or to be muted. */
export interface Subject {
  kind: MuteKind;
  /** The id, name, host or word, in the form in which it is told apart. */
  key: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HOST = /^[^\s/:?#@]+$/;
/** Longer than any name or word that one would mute. */
const LONGEST = 100;

/** The form in which words and names are told apart: compatibility forms resolved, letters small, one space between words. */
function tidy(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What is meant by a kind and what somebody wrote or chose; undefined where it names nothing. */
export function subjectOf(kind: MuteKind, text: string): Subject | undefined {
  const key = kind === 'word' || kind === 'name' ? tidy(text) : text;
  const form = { topic: ID, author: ID, site: HOST, name: /[\p{L}\p{N}]/u, word: /[^\s\p{M}]/u }[kind];
  return key.length <= LONGEST && form.test(key) ? { kind, key } : undefined;
}

/** A subject as a fact is about it: `topic:gan`, `site:arxiv.org`, `word:large language model`. */
export function printSubject({ kind, key }: Subject): string {
  return `${kind}:${key}`;
}

/** Reads what printSubject wrote; undefined for anything else. */
export function parseSubject(about: string): Subject | undefined {
  const kind = MUTE_KINDS.find((each) => about.startsWith(`${each}:`));
  const subject = kind && subjectOf(kind, about.slice(kind.length + 1));
  return subject && printSubject(subject) === about ? subject : undefined;
}
