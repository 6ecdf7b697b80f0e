import type { Contents, Output, SiteFiles } from './site.ts';

/** What an output took in a build, in milliseconds, and how many files and bytes it has. */
export interface OutputTime {
  ms: number;
  files: number;
  bytes: number;
}

/** The outputs of a build by their names, in the order in which they were made. */
export type OutputTimes = Map<string, OutputTime>;

/** The files of an output such that making each counts for it, also where that happens as they are written. */
function counted(files: SiteFiles, sum: OutputTime): SiteFiles {
  const timed = (contents: Contents): Contents => {
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
  return new Map([...files].map(([path, contents]) => [path, timed(contents)]));
}

/** The same output under a name, which in a build that counts them says what it took. */
export function named(name: string, output: Output): Output {
  return async (site) => {
    const start = performance.now();
    const files = await output(site);
    if (!site.times || files.size === 0) return files;
    const sum: OutputTime = { ms: performance.now() - start, files: files.size, bytes: 0 };
    site.times.set(name, sum);
    return counted(files, sum);
  };
}

/** What the outputs of a build took, as it says so: a line each. */
export function timeLines(times: OutputTimes): string[] {
  const cells = [...times].map(([name, { ms, files, bytes }]) => [
    name,
    `${files} ${files === 1 ? 'file' : 'files'}`,
    `${Math.ceil(bytes / 1000)} kB`,
    `${(ms / 1000).toFixed(1)} s`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((each) => each[column]?.length ?? 0)));
  return cells.map(([name = '', ...rest]) =>
    [`  ${name.padEnd(widths[0] ?? 0)}`, ...rest.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))].join('  '),
  );
}
