import { FORMATS, type Format } from '../../../archive/formats.ts';
import type { Site } from '../../site.ts';

/** Whether a site has a format: all, unless `archive.json` lists some. */
export function hasFormat({ settings }: Pick<Site, 'settings'>, format: Format): boolean {
  return (settings.formats ?? FORMATS).includes(format);
}
