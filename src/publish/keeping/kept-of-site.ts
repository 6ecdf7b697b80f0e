import { join } from 'node:path';
import type { PublishOptions } from '../publish-options.ts';
import { FORM_SETTINGS } from '../writing/compressed.ts';
import { KeptThings } from './kept-things.ts';

/** What is kept from one build of a site to the next. */
export interface KeptOfSite {
  texts: KeptThings;
  charts: KeptThings;
  pages: KeptThings;
  feeds: KeptThings;
  formats: KeptThings;
  /** Absent where nothing is compressed. */
  forms?: KeptThings;
}

/** Opens what is kept of a site in a folder; `code` is the key of the reader's code, without which nothing of it but compressed forms is the same. */
export function keptOfSite(folder: string, code: string, options: Pick<PublishOptions, 'compressed' | 'fresh'>): KeptOfSite {
  const things = (kind: string, common: string) => new KeptThings(join(folder, kind), [common], options);
  return {
    texts: things('texts', code),
    charts: things('charts', code),
    pages: things('pages', code),
    feeds: things('feeds', code),
    formats: things('formats', code),
    ...(options.compressed ? { forms: things('forms', FORM_SETTINGS) } : {}),
  };
}
