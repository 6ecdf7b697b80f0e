/** The parts of an address by which pages are told apart, in one spelling. */

/** Parameters that only tell a site where a reader came from: campaign tags, a publisher's `source`, social networks' and mailers' marks. */
const TRACKING =
  /^(amp;)?(utm_\w+|source|sf\d{5,}|fbclid|gclid|gbraid|wbraid|dclid|yclid|msclkid|twclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|_gl|_ga|ck_subscriber_id|vero_id|spm|scm|share|ref|ref_(src|url)|referrer|sk|smid|si|cmpid|ncid|amp|outputtype)$/i;

/** Whether a parameter of an address, `name=value`, says nothing of the page. Also marks of a visit: `gi` (Medium), `sh` (Forbes). */
export function isTracking(parameter: string): boolean {
  return /^(gi|sh)=[\da-f]{8,}$/i.test(parameter) || TRACKING.test(parameter.split('=')[0] ?? '');
}

/** The host in lower case, without `www.` and what says only that a page is for phones. */
export function plainHost({ hostname, port }: URL): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const bare = host.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/^(\w+)\.m\.(?=[^.]+\.)/, '$1.');
  return port ? `${bare}:${port}` : bare;
}

/** A text with its percent codes read; those that are none stay. */
export function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/** The path without a final slash, an index file's name, the ending of a page or PDF, and what a publishing site hangs on a page's id. */
export function plainPath({ pathname }: URL): string {
  return decoded(pathname)
    .normalize('NFKC')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(/(-[\da-f]{10,12})-{2,}[\w-]*$/i, '$1')
    .replace(/\/+$/, '')
    .replace(/\.(?:html?|pdf)$/i, '');
}

/** The parameters that tell pages apart, in one order, with their question mark. */
export function plainParameters({ searchParams }: URL): string {
  const kept = [...searchParams].map(([name, value]) => `${name}=${value}`).filter((parameter) => !isTracking(parameter));
  return kept.length > 0 ? `?${kept.sort().join('&')}` : '';
}

/** The value of the parameter with a name, in whatever case it is written. */
export function parameter({ searchParams }: URL, name: string): string | undefined {
  return [...searchParams].find(([each]) => each.replace(/^amp;/i, '').toLowerCase() === name)?.[1];
}
