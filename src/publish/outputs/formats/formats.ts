import { FORMATS, type Format } from '../../../archive/formats.ts';
import { named } from '../../output-times.ts';
import type { Output, SiteFiles } from '../../site.ts';
import { cards } from '../cards/cards.ts';
import { email } from '../email/email.ts';
import { epub } from '../epub/epub.ts';
import { llms } from '../for-programs/llms.ts';
import { manifest } from '../for-programs/manifest.ts';
import { markdown } from '../markdown/markdown.ts';
import { offline } from '../offline/offline.ts';
import { hasFormat } from './has-format.ts';

const OUTPUT_OF: Record<Format, Output> = { markdown, email, epub, cards, manifest, llms, offline };

/** The formats that `archive.json` wants (docs/publishing.md lists their addresses). */
export const formats: Output = async (site) => {
  const all: SiteFiles = new Map();
  for (const format of FORMATS) {
    if (!hasFormat(site, format)) continue;
    for (const [path, contents] of await named(format, OUTPUT_OF[format])(site)) all.set(path, contents);
  }
  return all;
};
