/** Whether a file's name changes with its contents, so that it may be kept for good. `path` is relative to the site's base. */
export function isNamedByContents(path: string): boolean {
  return /^(?:assets|data\/search)\/|\.[0-9a-z]{8}\.\w+$/.test(path);
}
