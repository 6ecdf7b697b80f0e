import { paperIdentity } from '../items/paper-identity.ts';

/** Parameters that only tell a site where a reader came from: campaign tags, a publisher's `source`, social networks' and mailers' marks. */
const TRACKING =
  /^(amp;)?(utm_\w+|source|sf\d{5,}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|mkt_tok|_hs(enc|mi)|ck_subscriber_id|vero_id)$/i;

/** Marks of a visit that publishing sites append: `gi` (Medium), `sh` (Forbes). */
const VISIT = /^(gi|sh)=[\da-f]{8,}$/i;

/** An address ready for the archive, or why there is none. */
export interface CleanAddress {
  /** Absolute, `http(s)`, without tracking parameters. Absent where `problem` says why. */
  url?: string;
  problem?: string;
}

function withoutTracking(address: string): string {
  const hashAt = address.indexOf('#');
  const hash = hashAt < 0 ? '' : address.slice(hashAt);
  const [path = '', ...queries] = (hashAt < 0 ? address : address.slice(0, hashAt)).split('?');
  const kept = queries
    .join('?')
    .split('&')
    .filter((part) => part !== '' && !VISIT.test(part) && !TRACKING.test(part.split('=')[0] ?? ''));
  return path + (kept.length > 0 ? `?${kept.join('&')}` : '') + (hash === '#' ? '' : hash);
}

/**
 * Makes an address as a document has it fit for the archive: no blanks, absolute (a relative one belongs to the site of `base`,
 * the document's own address), without tracking parameters. Anything that is not `http(s)` gives a `problem`.
 */
export function cleanAddress(raw: string, base?: string): CleanAddress {
  let address = raw.replace(/\s+/g, '');
  if (address === '') return { problem: 'is empty' };
  if (/^\/\//.test(address)) address = `https:${address}`;
  else if (/^(\.{0,2}\/|[?#])/.test(address)) {
    if (base === undefined) return { problem: 'is relative, and the document does not name its own address' };
    if (!URL.canParse(address, base)) return { problem: 'is not a valid address' };
    address = new URL(address, base).href;
  } else if (/^www\.[\w-]+\.\w/i.test(address)) address = `https://${address}`;
  if (!/^https?:\/\//i.test(address)) return { problem: 'is not an http(s) address' };
  address = withoutTracking(address.replace(/^https?/i, (scheme) => scheme.toLowerCase()));
  return URL.canParse(address) ? { url: address } : { problem: 'is not a valid address' };
}

/** Hosts whose addresses only lead on to others. */
const SHORTENERS = /^(t\.co|bit\.ly|goo\.gl|ow\.ly|tinyurl\.com|lnkd\.in|buff\.ly|is\.gd|dlvr\.it|trib\.al|amzn\.to)$/;

/** The address that a link means: where it goes through a shortener and shows the whole address, that one. */
export function meantAddress({ url, text = '' }: { url: string; text?: string }): string {
  const shown = text.replace(/[【】[\]\s]/g, '');
  return SHORTENERS.test(hostOf(url)) && /^https?:\/\/[\x21-\x7e]+\/[\x21-\x7e]*[^….]$/i.test(shown) && URL.canParse(shown) ? shown : url;
}

/** The host of an absolute address without `www.`, in lower case; empty for anything else. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** The same for two spellings of one address: scheme, `www.`, host's case and a last slash make no difference. */
export function addressKey(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search, hash } = new URL(url);
  return hostOf(url) + pathname.replace(/\/+$/, '') + search + hash;
}

/** The same for two addresses of one work: a paper's abstract and its PDF, else as `addressKey`. */
export function workKey(url: string): string {
  const { arxiv, openreview, doi } = paperIdentity(url).ids;
  if (arxiv) return `arxiv:${arxiv}`;
  if (openreview) return `openreview:${openreview}`;
  return doi ? `doi:${doi.toLowerCase()}` : addressKey(url);
}

/** Whether two addresses are one page: the same work, or the same path where one of them has no query (a session's mark is often lost or added). */
export function isSamePage(left: string, right: string): boolean {
  if (workKey(left) === workKey(right)) return true;
  if (!URL.canParse(left) || !URL.canParse(right)) return false;
  const [a, b] = [new URL(left), new URL(right)];
  const path = (url: URL) => url.pathname.replace(/\/+$/, '');
  return hostOf(left) === hostOf(right) && path(a) !== '' && path(a) === path(b) && (a.search === '' || b.search === '');
}

const ESCAPE = /[.*+?^${}()|[\]\\]/g;

/** A pattern for a host's name as translators leave it: any case, blanks round its dots, with or without `www.`. */
function hostPattern(host: string): string {
  return `(?:www\\s*\\.\\s*)?${host
    .split('.')
    .map((part) => [...part].map((c) => c.replace(ESCAPE, '\\$&')).join('\\s?'))
    .join('\\s*\\.\\s*')}`;
}

/** Parts a text into its words and the names of the given hosts in it (`在 keras 中实现 keras.io` → `在 keras 中实现`, `keras.io`). */
export function splitHosts(text: string, hosts: readonly string[]): { text: string; hosts: string[] } {
  const names: string[] = [];
  const rest = [...new Set(hosts)].filter(Boolean).reduce(
    (left, host) =>
      left.replace(new RegExp(`(?<![\\w.@/-])${hostPattern(host)}(?![\\w/-])`, 'giu'), (name) => {
        names.push(name);
        return ' ';
      }),
    text,
  );
  return { text: rest, hosts: names };
}

/** Takes the names of the given hosts out of a text. */
export function withoutHosts(text: string, hosts: readonly string[]): string {
  return splitHosts(text, hosts).text;
}

/** An address and nothing else; words in it that were translated stand behind its own marks (`…/249867-白宫-发射/全文`). */
const WHOLE_ADDRESS =
  /^https?:\/\/(?:[\x21-\x7e]|(?<=[-_/=.%+])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+(?=[-_/=.%+]|$))*$/iu;

/** Whether a link's visible text is only an address, a host's name or nothing: it then says no more than the link does. */
export function isAddressLabel(label: string, url: string): boolean {
  const bare = label.replace(/[【】[\]()（）<>*\s]/g, '');
  if (bare === '' || WHOLE_ADDRESS.test(bare)) return true;
  return withoutHosts(bare, [hostOf(url)]).trim() === '';
}

/** Whether a label is an address in which words were translated: where it leads is known, and what it says is left over. */
export function isTranslatedAddress(label: string, url: string): boolean {
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(label) &&
    /^[【[(（<*\s]*https?:/i.test(label) &&
    isAddressLabel(label, url)
  );
}
