/** A day as Atom and JSON Feed have it (RFC 3339): its first moment. */
export function isoMoment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A day as RSS and OPML have it (RFC 822, with the year's four digits). */
export function mailMoment(day: string): string {
  return new Date(isoMoment(day)).toUTCString();
}
