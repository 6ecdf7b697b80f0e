import { Complaint } from '../terminal/complaint.ts';
import { KEPT_BUILDS } from './writing/kept-builds.ts';

/** What a build makes besides the site itself. */
export interface PublishOptions {
  /** `.br` and `.gz` beside the files. */
  compressed: boolean;
  /** What hosts read: `_headers`, `.nojekyll`. */
  hosting: boolean;
  /** How many builds before this one go on being served. */
  keptBuilds: number;
  /** Makes everything again, whatever is kept of earlier builds. */
  fresh: boolean;
}

function switched(name: string, value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined || value === '') return otherwise;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new Complaint(`${name} is ${value}: set it to on or off`);
}

/** The options that the environment sets: COMPRESS, HOSTING and FRESH, on or off, and KEEP_BUILDS, a number. Throws a Complaint for what is none. */
export function publishOptions({ COMPRESS, HOSTING, KEEP_BUILDS, FRESH }: Readonly<Record<string, string | undefined>>): PublishOptions {
  const kept = KEEP_BUILDS === undefined || KEEP_BUILDS === '' ? KEPT_BUILDS : Number(KEEP_BUILDS);
  if (!Number.isInteger(kept) || kept < 0 || kept > 100)
    throw new Complaint(`KEEP_BUILDS is ${KEEP_BUILDS}: set it to a number from 0 to 100`);
  return {
    compressed: switched('COMPRESS', COMPRESS, false),
    hosting: switched('HOSTING', HOSTING, true),
    keptBuilds: kept,
    fresh: switched('FRESH', FRESH, false),
  };
}
