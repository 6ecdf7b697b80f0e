import { siteAddress } from './site-address.ts';

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * A text that XML 1.0 can hold, unescaped: what it can in no form (its section 2.2: control characters, halves of characters,
 * the two last of the plane) becomes U+FFFD.
 */
export function xmlCharacters(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** A text as it stands in XML, between tags or in an attribute. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"']/g, (character) => NAMES[character] ?? '');
}

/** An address as it stands in XML: encoded as RFC 3986 has it, as sitemaps and feeds want it. */
export function xmlAddress(address: string): string {
  return xmlText(siteAddress(address));
}
