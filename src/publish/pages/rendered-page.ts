import type { Language } from '../../archive/languages.ts';
import type { ReadJson } from '../../archive/read-json.ts';

/** A prerendered page: what goes into its head, its body, and its state script; and the status that a host should answer. */
export interface RenderedPage {
  head: string;
  body: string;
  state: string;
  status: number;
}

/** Renders the page at a path of one language; `base` is the site's base path, `path` is relative to the language. */
export type RenderPage = (path: string, language: Language, base: string, readJson: ReadJson) => Promise<RenderedPage>;
