import { spawnSync } from 'node:child_process';
import { findProgram, THIS_SYSTEM, type SystemPaths } from './find-program.ts';

function named(variable: string, { env, exists }: SystemPaths): string | undefined {
  const path = env[variable];
  if (!path || exists(path)) return path || undefined;
  throw new Error(`${variable} is ${path}, but there is no program there: correct it or unset it`);
}

/** The path of libxml2's xmllint: XMLLINT_PATH, else where the PATH has it; undefined where there is none. Throws where the variable leads nowhere. */
export function findXmllint(system: SystemPaths = THIS_SYSTEM): string | undefined {
  return named('XMLLINT_PATH', system) ?? findProgram(['xmllint'], system);
}

/** The path of EPUBCheck, a program or a jar: EPUBCHECK_PATH, else where Debian's package puts it, else where the PATH has it; undefined where there is none. Throws where the variable leads nowhere. */
export function findEpubcheck(system: SystemPaths = THIS_SYSTEM): string | undefined {
  const jar = '/usr/share/java/epubcheck.jar';
  return named('EPUBCHECK_PATH', system) ?? (system.exists(jar) ? jar : findProgram(['epubcheck'], system));
}

/** The program and the first arguments that run EPUBCheck. */
export function epubcheckCommand(path: string): [program: string, ...first: string[]] {
  return path.endsWith('.jar') ? ['java', '-jar', path] : [path];
}

const hasFeedparser = (python: string) => spawnSync(python, ['-c', 'import feedparser'], { timeout: 60_000 }).status === 0;

/** The path of a Python that has feedparser: PYTHON_PATH, else the system's own (for which Debian's package is) or that of the PATH; undefined where none has it. Throws where the variable leads nowhere. */
export function findFeedparser(system: SystemPaths = THIS_SYSTEM): string | undefined {
  const own = named('PYTHON_PATH', system);
  if (own !== undefined) return own;
  return ['/usr/bin/python3', findProgram(['python3'], system)].find(
    (path) => path !== undefined && system.exists(path) && hasFeedparser(path),
  );
}
