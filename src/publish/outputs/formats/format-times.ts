import type { Format } from '../../../archive/formats.ts';
import type { Contents, SiteFiles } from '../../site.ts';

/** What making a format took in a build, in milliseconds, and how many files and bytes it has. */
export interface FormatTime {
  ms: number;
  files: number;
  bytes: number;
}

/** The formats that a build has made. */
export type FormatTimes = Map<Format, FormatTime>;

/** The files of a format such that making each counts for it, also where that happens as they are written. */
export function timed(format: Format, files: SiteFiles, times: FormatTimes): SiteFiles {
  const sum: FormatTime = { ms: 0, files: files.size, bytes: 0 };
  times.set(format, sum);
  const counted = (contents: Contents): Contents => {
    if (typeof contents !== 'function') {
      sum.bytes += Buffer.byteLength(contents);
      return contents;
    }
    return async () => {
      const start = performance.now();
      const bytes = await contents();
      sum.ms += performance.now() - start;
      sum.bytes += bytes.length;
      return bytes;
    };
  };
  return new Map([...files].map(([path, contents]) => [path, counted(contents)]));
}

/** What the formats of a build took, as it says so: a line, none where there are none. */
export function timeLines(times: FormatTimes): string[] {
  const parts = [...times].map(
    ([format, { ms, files, bytes }]) => `${format} ${files} files, ${Math.round(bytes / 1000)} kB, ${(ms / 1000).toFixed(1)} s`,
  );
  return parts.length > 0 ? [`Formats: ${parts.join('; ')}`] : [];
}
