/**
 * By what works are told apart, as keys: `arxiv:2010.05334`, `openreview:1Fqg133qRaI`, `doi:10.1038/nature14539`, and
 * `url:example.org/path` for what has no such number. Every spelling of a number or address gives the same key.
 */
import { addressKeys, looseAddressKeys } from './identity/address-keys.ts';
import { decoded } from './identity/address-parts.ts';
import { arxivKey, doiKey, openReviewKey } from './identity/paper-numbers.ts';

/** What identitiesOf reads of an item, as an editor writes it or as it is published. */
export interface Identified {
  url?: string | undefined;
  paper?: { ids?: { arxiv?: string | undefined; openreview?: string | undefined; doi?: string | undefined } | undefined } | undefined;
}

/** The work that a text names. */
export interface WorkIdentity {
  /** Its keys, the surest first. */
  keys: string[];
  /** Keys that it may have instead, where nothing has any of the others. */
  loose: string[];
  /** Whether the text can mean nothing else: not so for a bare id or host, which may be a word. */
  sure: boolean;
  /** The text without spaces. */
  text: string;
}

/** The keys of an item: of its paper and of its own address. */
export function identitiesOf({ url, paper }: Identified): string[] {
  const { arxiv, openreview, doi } = paper?.ids ?? {};
  const said = [arxivKey(arxiv ?? ''), openReviewKey(openreview ?? ''), doiKey(doi ?? '', false)];
  return [...new Set([...said.filter((key) => key !== undefined), ...addressKeys(url ?? '')])];
}

/** What is not seen in a text, and the kashida, which only makes a word longer. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu;
const OPENING = /^[\s<>()[\]{}"'“”‘’«»「」『』《》【】（）*`#•·,;:.!?，。、；：！？]+/;
const CLOSING = /[\s<>"'“”‘’«»「」『』《》【】（）*`,;:.!?，。、；：！？…]+$/;
const BRACKETS: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** A text without what stands around it: quotation marks, brackets that open nowhere in it, a full stop. */
function bare(text: string): string {
  let rest = text.replace(OPENING, '');
  for (;;) {
    const shorter = rest.replace(CLOSING, '');
    const opens = BRACKETS[shorter.at(-1) ?? ''];
    const unopened = opens !== undefined && shorter.split(opens).length < shorter.split(shorter.at(-1)!).length;
    const next = unopened ? shorter.slice(0, -1) : shorter;
    if (next === rest) return rest;
    rest = next;
  }
}

const LABELLED =
  /^(?:(arxiv)(?:\s*(?:id|preprint))?\s*[:._/\s=-]\s*|eprint=|(doi)\s*[:=\s]\s*|(openreview)\s*[:\s]\s*|(?:urn|info):doi[:/]|(?:abs|pdf)\/)/i;
const SCHEME = /^(?:h?ttps?)(?::\/*|\/\/+)(?=[^\s/])/i;
/** No address has these in it as they are: a sentence goes on behind it. */
const SENTENCE = /[，。、；！？）】》」』”’（【《「『].*$/su;
const HOST = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(\p{L}{2,}|xn--[a-z\d-]+)(?::\d+)?(?=[/?#]|$)/iu;
/** What looks like the end of a host's name and is that of a file's or a library's: `vue.js/react`. */
const NO_DOMAIN = /^(?:js|ts|tsx|jsx|py|md|json|txt|csv|pdf|html?|cpp|exe|css|yaml|yml|ipynb|png|jpe?g|svg)$/i;
/** An id at OpenReview, which has no other mark: digits or capitals inside it, or nothing that tells it from a word. */
const PERHAPS_OPENREVIEW = /^(?=.*\p{L})[\w-]{8,12}$/u;

/** An address in a text as an absolute one. `sure`: it is no word. */
function addressIn(text: string): { address: string; sure: boolean } | undefined {
  if (/^(?:https?|www)\b/i.test(text) || text.startsWith('//')) {
    const rest = text.replace(/^\/\//, '').replace(SCHEME, '');
    return HOST.test(rest) || /^(?:localhost|[\d.]+)(?=[:/]|$)/.test(rest) ? { address: `https://${rest}`, sure: true } : undefined;
  }
  const [host, domain] = HOST.exec(text) ?? [];
  if (host === undefined || domain === undefined || NO_DOMAIN.test(domain)) return undefined;
  return { address: `https://${text}`, sure: text.length > host.length };
}

/** Where an address begins in a text that has something before it unspaced (参见https://…, [title](https://…). */
function fromAddress(text: string): string {
  const at = text.search(/https?:\/\/|(?<![\w.-])www\.\w/i);
  return at > 0 && !/\s/.test(text.slice(0, at)) && addressIn(text) === undefined ? text.slice(at) : text;
}

/** Reads the work that a text names and nothing else beside it, in any spelling. Undefined where it names none. */
export function readIdentity(typed: string): WorkIdentity | undefined {
  const seen = typed.replace(UNSEEN, '').replaceAll('&amp;', '&').replace(OPENING, '');
  const written = fromAddress(/^https?%3a/i.test(seen) ? decoded(seen) : seen).replace(SENTENCE, '');
  // Compatibility forms stand for some of the signs that have just been looked for: ﹱ has a kashida, ︻ is 【.
  const plain = bare(written.normalize('NFKC').replace(UNSEEN, '').replace(SENTENCE, ''));
  // A field of a BibTeX entry: doi={10.1038/nature14539}.
  const trimmed = plain.replace(/^(\w+)=\{(.*)\}$/s, '$1=$2');
  const [label = '', ...names] = LABELLED.exec(trimmed) ?? [];
  const number = trimmed.slice(label.length);
  if (/\s/.test(number)) return undefined;
  const name = names.find(Boolean)?.toLowerCase();
  const parted = /\s/.test(label);
  const key = arxivKey(number) ?? doiKey(decoded(number), false) ?? (name === 'openreview' ? openReviewKey(number) : undefined);
  if (key !== undefined) return { keys: [key], loose: [], sure: true, text: parted ? `${name}:${number}` : trimmed };
  const text = parted ? number : trimmed;
  const read = addressIn(text);
  const keys = read && addressKeys(read.address);
  if (keys && keys.length > 0) return { keys, loose: looseAddressKeys(read.address), sure: read.sure, text };
  return PERHAPS_OPENREVIEW.test(trimmed) ? { keys: [`openreview:${trimmed}`], loose: [], sure: false, text } : undefined;
}
