import { languageAddress, type Languages } from '../../archive/addresses/language-address.ts';
import { pagePath, readPath } from '../../archive/addresses/paths.ts';

/** What hosts differ in at the end of an address: slashes, and a file's name. */
const ENDING = /(?:\/|\.html|(?<=^|\/)index)+$/;

/**
 * The address that is meant by one that a host does not know: without a slash at its end or doubled ones, encoded letters,
 * a file's name, or the tag of the language that has none in its addresses. Both are paths with the site's base. Undefined
 * where no page is meant, and where it is that address already.
 */
export function meantAddress(base: string, pathname: string, languages: Languages): string | undefined {
  let path: string;
  try {
    path = `${decodeURIComponent(pathname)}/`.replace(/\/+/g, '/');
    if (!path.startsWith(decodeURIComponent(base))) return undefined;
  } catch {
    return undefined;
  }
  path = path.slice(decodeURIComponent(base).length).replace(ENDING, '');
  const [first = ''] = path.split('/', 1);
  const language = languages.find((tag) => tag === first);
  const place = readPath(`/${language ? path.slice(first.length + 1) : path}`);
  const [own] = languages;
  if (!place || !own || !/^[\w-]*$/.test(place.id)) return undefined;
  const meant = languageAddress(base, language ?? own, pagePath(place.page, place.id), languages);
  return meant === pathname ? undefined : meant;
}

/** On the page that a host shows for what it does not have: goes on to the address that is meant, where the host has that. */
export async function goOn(base: string, languages: Languages): Promise<void> {
  const meant = meantAddress(base, location.pathname, languages);
  if (meant === undefined) return;
  const answer = await fetch(meant, { method: 'HEAD' });
  if (answer.ok) location.replace(meant + location.search + location.hash);
}
