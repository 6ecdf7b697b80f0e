import type { ReadJson } from '../../archive/fetching/read-json.ts';
import type { Language } from '../../archive/languages.ts';

/** A prerendered page: what goes into its head, its body, and what search engines are told of it. */
export interface RenderedPage {
  head: string;
  body: string;
  structured?: string | undefined;
}

/** A page of which everything is known that it shows. */
export interface PreparedPage {
  /** What its state script holds. Of the same state, path, language, status and base, the same code makes the same page. */
  state: string;
  /** What a host should answer. */
  status: number;
  render: () => Promise<RenderedPage>;
}

/** Prepares the page at a path of one language; `base` is the site's base path, `path` is relative to the language. */
export type PreparePage = (path: string, language: Language, base: string, readJson: ReadJson) => Promise<PreparedPage>;
