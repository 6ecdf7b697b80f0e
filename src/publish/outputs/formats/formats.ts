import { FORMATS, type Format } from '../../../archive/formats.ts';
import type { Output, SiteFiles } from '../../site.ts';
import { cards } from '../cards/cards.ts';
import { email } from '../email/email.ts';
import { epub } from '../epub/epub.ts';
import { llms } from '../for-programs/llms.ts';
import { manifest } from '../for-programs/manifest.ts';
import { markdown } from '../markdown/markdown.ts';
import { offline } from '../offline/offline.ts';
import { timed } from './format-times.ts';
import { hasFormat } from './has-format.ts';

const OUTPUT_OF: Record<Format, Output> = { markdown, email, epub, cards, manifest, llms, offline };

/** The formats that `archive.json` wants (docs/publishing.md lists their addresses), with the time that each takes. */
export const formats: Output = async (site) => {
  const all: SiteFiles = new Map();
  for (const format of FORMATS) {
    if (!hasFormat(site, format)) continue;
    const files = await OUTPUT_OF[format](site);
    for (const [path, contents] of site.times ? timed(format, files, site.times) : files) all.set(path, contents);
  }
  return all;
};
