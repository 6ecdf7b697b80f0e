/** A day as Atom and JSON Feed have it (RFC 3339): its first moment. */
export function isoMoment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A moment as RSS and OPML have it (RFC 822, with the year's four digits); `moment` as Atom has it. */
export function mailMoment(moment: string): string {
  return new Date(moment).toUTCString();
}
