import type { Language } from '../../../archive/languages.ts';
import { wholeAddress } from '../../localizing/whole-address.ts';
import type { Site } from '../../site.ts';
import { xmlText } from '../../xml.ts';
import { hasFormat } from '../formats/has-format.ts';
import { cardPath } from './card-path.ts';

/** What makes previews of a page show its card, for its head (Open Graph; X reads the rest of it too); empty where there are no cards. */
export function cardMeta(site: Site, language: Language, path: string): string {
  if (!hasFormat(site, 'cards')) return '';
  const image = xmlText(wholeAddress(site, language, cardPath(path)));
  return `<meta property="og:image" content="${image}"><meta name="twitter:card" content="summary_large_image">`;
}
