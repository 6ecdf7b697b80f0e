import type { Output } from '../site.ts';
import { data } from './data.ts';
import { pages } from './pages.ts';
import { sitemap } from './sitemap.ts';

/** Everything that a build adds to the reader's code, and that the development server answers with. */
export const OUTPUTS: readonly Output[] = [data, pages, sitemap];
