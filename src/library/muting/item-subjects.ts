import type { PublishedItem } from '../../archive/published/issue.ts';
import type { NamedSubject } from './mute.ts';
import { subjectOf, type MuteKind } from './subject.ts';

function named(kind: MuteKind, text: string | undefined, name: string | undefined): NamedSubject[] {
  const subject = text === undefined ? undefined : subjectOf(kind, text);
  return subject ? [{ ...subject, name: name ?? subject.key }] : [];
}

/** What of an item can be muted: its topics, its authors as far as they are named, its site. */
export function subjectsOf({ topics, paper, host }: PublishedItem): NamedSubject[] {
  const authors = (paper?.authors ?? []).flatMap((name, i) => {
    const id = paper?.people?.[i];
    return id ? named('author', id, name) : named('name', name, name);
  });
  return [...topics.flatMap(({ id, label }) => named('topic', id, label)), ...authors, ...named('site', host, host)];
}
