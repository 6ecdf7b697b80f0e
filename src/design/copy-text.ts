/** Copies a text; rejects where the page may not, or has no clipboard, as where it is not on a secure address. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
}
