/** Leaves the page as it was made: base.css hides what only its code would answer, and shows what helps in its place. */
export function goWithoutCode(): void {
  delete document.documentElement.dataset.js;
  delete window.early;
}

/** Starts the page's code. Where it fails midway, as for a part that does not arrive, the page goes on without it. */
export async function startPage(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    goWithoutCode();
    throw error;
  }
}
