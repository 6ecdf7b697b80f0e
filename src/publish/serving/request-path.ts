/** How paths stand in requests and in a site's base, and how the two are compared. */
import { decoded } from '../../archive/identity/address-parts.ts';

/** The path of a request, without what it asks (`?q=…`). */
export function requestPath(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/**
 * Some clients (curl) send the letters of an address as their bytes, and Node's parser answers that with 400. Gives the request
 * that was meant, encoded; undefined for one that is wrong in another way. `packet` is what came.
 */
export function encodedRequest(packet: Buffer): string | undefined {
  const [, method, path = ''] = /^(GET|HEAD) (\/\S*) HTTP\/1\.[01]\r\n/.exec(packet.toString('utf8')) ?? [];
  if (!method || /^[\x00-\x7f]*$/.test(path)) return undefined;
  return `${method} ${encodeURI(path).replaceAll('%25', '%')} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}

/**
 * What of a path lies below a base (`/repo/`), as it was written: `issues/a` of `/repo/issues/a`. Undefined for what lies
 * elsewhere. However the one and the other are encoded, they are compared as what they mean.
 */
export function pathBelow(base: string, path: string): string | undefined {
  const steps = base.split('/').length - 1;
  const own = path.split('/').slice(0, steps);
  if (path.split('/').length <= steps || decoded(`${own.join('/')}/`) !== decoded(base)) return undefined;
  return path.split('/').slice(steps).join('/');
}
