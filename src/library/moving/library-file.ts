import { isLabelKey, labelKey, labelName } from '../labels/label-name.ts';
import { parseSubject } from '../muting/subject.ts';
import { factKey, LABEL, MUTE, SETTING, type Fact, type FactValue, type KeptItem } from '../store/fact.ts';
import { mergeFact } from '../store/merge.ts';
import { mergeNotes, noteStamp, type Note } from '../store/note.ts';
import { isStamp } from '../store/stamp.ts';

/** What the file says that it is, and its version; docs/library-file.md describes it. */
const FORMAT = 'newsletter-library';
const VERSION = 1;

/** The file with everything that is kept, as text. `written` is the day and time. */
export function printLibrary(facts: Iterable<Fact>, written: Date): string {
  const sorted = [...facts].sort((a, b) => (factKey(a) < factKey(b) ? -1 : 1));
  const lines = sorted.map((fact) => `    ${JSON.stringify(fact)}`).join(',\n');
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "written": "${written.toISOString()}",\n  "facts": [\n${lines}\n  ]\n}\n`;
}

/** Why a file cannot be taken in: it is none of this reader's, a newer version's, or one of its facts (counted from 1) is none. */
export type FileFault = { kind: 'other' } | { kind: 'newer' } | { kind: 'fact'; number: number };

/** What a file says. */
export type ReadLibrary = { facts: Fact[] } | { fault: FileFault };

const ABOUT = /^[0-9]{4}-(?:w\d{2}|\d{2})\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A setting's name, and so many characters at most of what is chosen, or of what something muted is called. */
const SETTING_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_TEXT = 1000;
const MARK = /^(?:saved|read)$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function readNote(value: unknown): Note | undefined {
  if (!isRecord(value) || !Array.isArray(value.texts) || !isRecord(value.seen)) return undefined;
  const texts = value.texts.map((each: unknown) =>
    isRecord(each) && isText(each.text) && isStamp(each.at) ? { text: each.text, at: each.at } : undefined,
  );
  const seen = Object.entries(value.seen).filter(
    (entry): entry is [string, string] => isStamp(entry[1]) && entry[1].endsWith(`-${entry[0]}`),
  );
  if (texts.includes(undefined) || seen.length === 0 || seen.length < Object.keys(value.seen).length) return undefined;
  const note: Note = { texts: texts.flatMap((text) => text ?? []), seen: Object.fromEntries(seen) };
  return mergeNotes(note, note);
}

function readItem(value: unknown): KeptItem | undefined {
  if (!isRecord(value) || !isText(value.section) || !isRecord(value.headline) || !Array.isArray(value.topics)) return undefined;
  const { section, headline, topics, title, url, authors } = value;
  if (!Object.values(headline).every(isText) || !topics.every(isText) || !(url === undefined || isText(url))) return undefined;
  if (!(authors === undefined || (Array.isArray(authors) && authors.every(isText)))) return undefined;
  const item: KeptItem = {
    section,
    headline: headline as Record<string, string>,
    topics,
    ...(url === undefined ? {} : { url }),
    ...(authors === undefined ? {} : { authors }),
  };
  if (title === undefined) return item;
  if (!isRecord(title) || !isText(title.text) || !(title.lang === undefined || isText(title.lang))) return undefined;
  return { ...item, title: { text: title.text, ...(title.lang === undefined ? {} : { lang: title.lang }) } };
}

function readValue(kind: string, value: unknown): FactValue | undefined {
  if (kind === 'note') return readNote(value);
  if (kind === 'item') return readItem(value);
  if (kind === SETTING && isText(value)) return value.length <= LONGEST_TEXT ? value : undefined;
  if (kind === SETTING) return value === true || value === null ? value : undefined;
  if (kind === MUTE) return value === null || (isText(value) && value.length <= LONGEST_TEXT) ? value : undefined;
  if (kind.startsWith(LABEL)) return readLabel(kind.slice(LABEL.length), value);
  return MARK.test(kind) && (value === true || value === null) ? value : undefined;
}

/** What a label's fact says: that an item has it, as it stands in its kind or under a name of the same key; or no longer. */
function readLabel(key: string, value: unknown): FactValue | undefined {
  if (!isLabelKey(key)) return undefined;
  if (value === true || value === null) return value;
  return isText(value) && labelName(value) === value && labelKey(value) === key ? value : undefined;
}

/** Whether a kind of facts can be about something. */
function fits(kind: string, about: string): boolean {
  if (kind === MUTE) return parseSubject(about) !== undefined;
  return (kind === SETTING ? SETTING_NAME : ABOUT).test(about);
}

function readFact(fact: unknown): Fact | undefined {
  if (!isRecord(fact) || !isText(fact.about) || !isText(fact.kind) || !isStamp(fact.at)) return undefined;
  const { about, kind, at } = fact;
  if (!fits(kind, about)) return undefined;
  const value = readValue(kind, fact.value);
  if (value === undefined) return undefined;
  return { about, kind, value, at: kind === 'note' ? noteStamp(value as Note) : at };
}

/** Reads a file, which anybody may have written: all of its facts, or why not. */
export function readLibrary(text: string): ReadLibrary {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: { kind: 'other' } };
  }
  if (!isRecord(file) || file.format !== FORMAT || typeof file.version !== 'number' || !Array.isArray(file.facts))
    return { fault: { kind: 'other' } };
  return file.version > VERSION ? { fault: { kind: 'newer' } } : readFacts(file.facts);
}

/** Reads facts that anybody may have written: all of them, each key once, or which one is none. */
export function readFacts(list: readonly unknown[]): { facts: Fact[] } | { fault: FileFault & { kind: 'fact' } } {
  const facts = new Map<string, Fact>();
  for (const [place, each] of list.entries()) {
    const fact = readFact(each);
    if (!fact) return { fault: { kind: 'fact', number: place + 1 } };
    const before = facts.get(factKey(fact));
    facts.set(factKey(fact), before ? mergeFact(before, fact) : fact);
  }
  return { facts: [...facts.values()] };
}
