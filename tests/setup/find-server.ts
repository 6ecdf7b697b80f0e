import { findProgram, THIS_SYSTEM, type SystemPaths } from './find-program.ts';

/** Servers that the site is tried behind. */
export type ServerName = 'nginx' | 'caddy';

/** Not every PATH has what only an administrator starts. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The path of a server: NGINX_PATH or CADDY_PATH, else the usual places; undefined where there is none. Throws where the variable leads nowhere. */
export function findServer(name: ServerName, system: SystemPaths = THIS_SYSTEM): string | undefined {
  const variable = `${name.toUpperCase()}_PATH`;
  const named = system.env[variable];
  if (!named) return FOLDERS.map((folder) => `${folder}/${name}`).find(system.exists) ?? findProgram([name], system);
  if (system.exists(named)) return named;
  throw new Error(`${variable} is ${named}, but there is no program there: correct it or unset it`);
}
