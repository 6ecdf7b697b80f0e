/** A link of a feed, as the build writes it. */
const LINK = /<link rel="(self|prev-archive)"[^>]* href="([^"]*)"/g;

/**
 * The paths of the parts of its archive that an Atom feed at a path names. It names them at the address that the site's settings
 * give, as it does itself, wherever this copy stands.
 */
export function feedPartsIn(path: string, text: string): string[] {
  const links = [...text.matchAll(LINK)].map(([, rel, href = '']) => ({ rel, href: href.replace(/&(?:amp|#x26);/g, '&') }));
  const self = links.find(({ rel }) => rel === 'self')?.href ?? '';
  if (!self.endsWith(path)) return [];
  const home = self.slice(0, -path.length);
  return links.flatMap(({ rel, href }) => (rel === 'prev-archive' && href.startsWith(home) ? [href.slice(home.length)] : []));
}
