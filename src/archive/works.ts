/** What may be one of several mentions of a work: those of one list name it alike, and what is mentioned once names nothing. */
interface Mention {
  work?: string | undefined;
}

/** A list with each work once, as its first mention. */
export function worksOnce<T extends Mention>(mentions: readonly T[]): T[] {
  const seen = new Set<string>();
  return mentions.filter(({ work }) => {
    if (work === undefined) return true;
    const isNew = !seen.has(work);
    seen.add(work);
    return isNew;
  });
}
