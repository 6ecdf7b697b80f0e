/** Whether percent signs encode text. What the decoder gives is asked for: bundlers leave out a call whose value nobody uses. */
function encodesText(run: string): boolean {
  try {
    return decodeURIComponent(run) !== run;
  } catch {
    return false;
  }
}

/**
 * An address encoded as programs want it (RFC 3986), however it was written: letters of all scripts and blanks as their bytes, a
 * percent sign that encodes nothing (`100%`) as itself.
 */
export function siteAddress(address: string): string {
  const encoded = address.replace(/(?:%[\da-f]{2})+|%/gi, (run) => (encodesText(run) ? run : run.replaceAll('%', '%25')));
  return new URL(encoded).href;
}

/** A path on a host (`/周刊/`, `repo`) as a site's base: encoded, with one slash at both ends. */
export function sitePath(path: string): string {
  return new URL(siteAddress(`http://host/${path.replace(/^\/+|\/+$/g, '').replace(/\/+/g, '/')}`)).pathname.replace(/\/*$/, '/');
}
