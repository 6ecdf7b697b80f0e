import { named } from '../output-times.ts';
import type { Output } from '../site.ts';
import { api } from './api/api.ts';
import { data } from './data/data.ts';
import { feeds } from './feeds/feeds.ts';
import { citations } from './for-programs/citations.ts';
import { openSearch } from './for-programs/open-search.ts';
import { robots } from './for-programs/robots.ts';
import { sitemap } from './for-programs/sitemap.ts';
import { formats } from './formats/formats.ts';
import { hosting } from './hosting.ts';
import { notOffline } from './offline/not-offline.ts';
import { pages } from './pages.ts';

/** Everything that a build adds to the reader's code, and that the development server answers with. */
export const OUTPUTS: readonly Output[] = [
  named('data', data),
  named('pages', pages),
  named('api', api),
  formats,
  notOffline,
  named('feeds', feeds),
  named('sitemap', sitemap),
  named('robots', robots),
  named('opensearch', openSearch),
  named('citations', citations),
  hosting,
];
