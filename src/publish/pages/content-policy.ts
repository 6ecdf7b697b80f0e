import { createHash } from 'node:crypto';
import { isWebAddress } from '../../archive/addresses/web-address.ts';
import { TRUSTED_TYPES_POLICY } from '../../shell/trusted-policy.ts';

/** A script that a browser runs or a style that it applies, with its contents; the state, whose type is that of data, is neither. */
const INLINED = /<(script|style)>([\s\S]*?)<\/\1>/g;

/** What may be a host's name in a policy: nothing that a policy would read as something else (`;`, `,`, `*`). */
const PLAIN_HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::\d+)?$/i;

/** What a page inlines: the kind of element, and its contents' hash as a policy has it. */
export function inlinedIn(html: string): { kind: 'script' | 'style'; hash: string }[] {
  return [...html.matchAll(INLINED)].map(([, kind, contents = '']) => ({
    kind: kind === 'script' ? kind : 'style',
    hash: `'sha256-${createHash('sha256').update(contents).digest('base64')}'`,
  }));
}

/** The origins of pictures that stand on other hosts, each once, as a policy names them. `addresses` may be anything. */
export function pictureOrigins(addresses: Iterable<string>): string[] {
  const outside = [...addresses].filter((address) => isWebAddress(address) && URL.canParse(address)).map((address) => new URL(address));
  return [...new Set(outside.filter(({ host }) => PLAIN_HOST.test(host)).map(({ origin }) => origin))].sort();
}

/**
 * The Content-Security-Policy of a page (decision 23): nothing but files of the site's own origin, what the page inlines by its
 * hash, and pictures from `pictures`. What only a header can say (`frame-ancestors`) is not in it.
 */
export function contentPolicy(html: string, pictures: readonly string[]): string {
  const found = inlinedIn(html);
  const inlined = (wanted: string) => found.filter(({ kind }) => kind === wanted).map(({ hash }) => hash);
  const sources: [directive: string, ...values: string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...inlined('script')],
    ['style-src', "'self'", ...inlined('style')],
    ['img-src', "'self'", ...pictures],
    ['font-src', "'self'"],
    ['manifest-src', "'self'"],
    ['connect-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', TRUSTED_TYPES_POLICY],
  ];
  return sources.map((each) => each.join(' ')).join(';');
}

/** Puts a page's policy first in its head, behind the encoding that even the policy is read by. Throws where there is no such place. */
export function withPolicy(html: string, pictures: readonly string[]): string {
  const [whole, before = '', charset = ''] = /^(<!doctype html><html[^>]*><head>)(<meta charset="utf-8" ?\/?>)/i.exec(html) ?? [];
  if (!whole) throw new Error('index.html must begin its head with <meta charset="utf-8">: the policy of a page goes directly behind it');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html, pictures)}">`;
  return before + charset + meta + html.slice(whole.length);
}
