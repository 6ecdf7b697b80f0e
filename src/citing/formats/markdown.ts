import type { Citation } from '../citation.ts';
import { authorsText, numbersOf, placeText, sentence } from './reference-text.ts';

/** A text in which nothing is a mark of CommonMark or of its usual extensions. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~$^&!]/g, '\\$&');
}

/** An address as the target of a link: what would end it is encoded. */
function target(url: string): string {
  return url.replace(/[()<>\\\s*_`[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** A venue in italics; where a page stands is no work. */
function place(citation: Citation): string {
  const text = placeText(citation);
  const venue = citation.type === 'webpage' ? undefined : citation['container-title'];
  return venue ? `*${plain(venue)}*${plain(text.slice(venue.length))}` : plain(text);
}

function reference(citation: Citation): string {
  const title = citation.URL ? `[${plain(citation.title)}](${target(citation.URL)})` : plain(citation.title);
  const parts = [plain(authorsText(citation)), title, place(citation), ...numbersOf(citation).map(plain)];
  return `- ${parts.filter(Boolean).map(sentence).join(' ')}\n`;
}

/** References as a list in Markdown, titles as links. */
export function markdown(citations: readonly Citation[]): string {
  return citations.map(reference).join('');
}
