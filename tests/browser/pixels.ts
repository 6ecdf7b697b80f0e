import type { Locator } from 'playwright-core';

/** A picture of an element as the window shows it: its colours, `r,g,b`, each with the share of the picture that has it. */
export async function coloursOf(element: Locator): Promise<Map<string, number>> {
  const picture = await element.screenshot({ animations: 'disabled' });
  const counts = await element.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const found: Record<string, number> = {};
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      found[colour] = (found[colour] ?? 0) + 4 / data.length;
    }
    return found;
  }, picture.toString('base64'));
  return new Map(Object.entries(counts));
}

/** How much two pictures differ: from 0, the same colours in the same shares, to 1, none in common. */
export function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...new Set([...one.keys(), ...other.keys()])].reduce(
    (sum, colour) => sum + Math.abs((one.get(colour) ?? 0) - (other.get(colour) ?? 0)) / 2,
    0,
  );
}
