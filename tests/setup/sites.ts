import type { SiteOptions } from '../../src/publish/serving/serve.ts';

/** The site as tests build it, at the root of a host. */
export const SITE: SiteOptions = { folder: 'node_modules/.cache/test-site', base: '/' };

/** The same under a base path, as on a project's page of a shared host. */
export const BASED_SITE: SiteOptions = { folder: 'node_modules/.cache/test-site-based', base: '/some/reader/' };

/** A site of another archive, `ODD_ARCHIVE`: other languages, sections and ids. */
export const ODD_SITE: SiteOptions = { folder: 'node_modules/.cache/test-site-odd', base: '/odd/' };
