/** What a build can write of the archive besides pages, data and feeds, by the names that `formats` in archive.json has for it. */
export const FORMATS = ['markdown', 'email', 'epub', 'cards', 'manifest', 'llms', 'offline'] as const;

/** The name of one of them. */
export type Format = (typeof FORMATS)[number];
