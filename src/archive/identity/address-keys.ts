import { decoded, parameter, plainHost, plainParameters, plainPath } from './address-parts.ts';
import { arxivKey, doiKey, newArxivKey, openReviewKey } from './paper-numbers.ts';

/** Sites that show arXiv's papers under their numbers, old ones too. */
const ARXIV_HOST = /(^|\.)(arxiv\.org|ar5iv\.org|alphaxiv\.org|arxiv-vanity\.com|xxx\.lanl\.gov)$/;

/** The number at arXiv that an address names: on any site, as a step of the path or a parameter, since nothing else looks like it. */
function arxivIn(url: URL): string | undefined {
  const path = decoded(url.pathname);
  const old = ARXIV_HOST.test(url.hostname) ? /\/([a-z-]+(?:\.[a-z-]+)?\/\d{7}[^/]*)/i.exec(path)?.[1] : undefined;
  const steps = [...path.split('/'), ...url.searchParams.values()];
  const number = (step: string) => newArxivKey(step.replace(/^arxiv[:.]?|\.(pdf|html?)$/gi, '').replace(/^abs-(\d{4})-/, '$1.'));
  return (old && arxivKey(old)) || steps.map(number).find(Boolean);
}

function openReviewIn(url: URL): string | undefined {
  const id = /(^|\.)openreview\.net$/.test(url.hostname) && /^\/(forum|pdf|attachment|references|revisions|notes?)\b/i.test(url.pathname);
  // What stands behind the id, as a slash, came along with it.
  return id ? openReviewKey((parameter(url, 'id') ?? '').replace(/[^\w-].*$/s, '')) : undefined;
}

function doiIn(url: URL): string | undefined {
  const found = /(?:^|[^\d.])(10\.\d{4,9}\/[^\s?&#"<>]+)/.exec(decoded(url.pathname + url.search))?.[1];
  if (found !== undefined) return doiKey(found, true);
  const name = /(^|\.)nature\.com$/.test(url.hostname) ? /^\/articles\/(s?\d[\w-]+|[a-z]+\d+)/.exec(url.pathname)?.[1] : undefined;
  return name && doiKey(`10.1038/${name}`, true);
}

/** An address inside another one: of a cache, a redirect, a reader's tool. */
function innerAddress(url: URL): string | undefined {
  const value = [...url.searchParams.values()].find((each) => /^https?:\/\//i.test(each));
  return value ?? /\/(https?:\/{1,2}[^/].*)$/i.exec(url.pathname + url.search)?.[1]?.replace(/^(https?:)\/+/i, '$1//');
}

/** The keys of an absolute address: those of the paper that it names, and where that is not all that it says, its own. */
export function addressKeys(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const host = plainHost(url);
  const paper = openReviewIn(url) ?? arxivIn(url) ?? doiIn(url);
  if (paper !== undefined && (ARXIV_HOST.test(host) || /^(dx\.)?doi\.org$/.test(host) || paper.startsWith('openreview:'))) return [paper];
  const path = plainPath(url);
  // Publishing sites end an address with the page's own id: it is the same page under another name, or at another host.
  const post = /[-/]((?=[\da-f]*\d)(?=\d*[a-f])[\da-f]{10,12})$/i.exec(path)?.[1];
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  const inner = innerAddress(url);
  return [
    ...(paper ? [paper] : []),
    `url:${host}${path}${plainParameters(url)}${route}`,
    ...(post ? [`post:${post.toLowerCase()}`] : []),
    ...(inner ? addressKeys(inner) : []),
  ];
}

/** The keys of an address that may carry more than it needs: with one of its parameters or none, without what stands behind `#`, and without words that follow it unspaced. */
export function looseAddressKeys(address: string): string[] {
  const [path = '', parameters = ''] = address.replace(/#.*$/s, '').split('?');
  const shorter = [
    address.replace(/#.*$/s, ''),
    ...parameters.split('&').map((each) => `${path}?${each}`),
    path,
    address.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*$/su, ''),
  ];
  const sure = addressKeys(address);
  return [...new Set(shorter.filter((each) => each !== address).flatMap(addressKeys))].filter((key) => !sure.includes(key));
}
