import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';

const DECODER = readFileSync('node_modules/jsqr/dist/jsQR.js', 'utf8');

type Decode = (
  data: Uint8ClampedArray,
  width: number,
  height: number,
  options: { inversionAttempts: 'dontInvert' },
) => { data: string } | null;

/** What a QR code says, read off a picture of it as the window shows it; undefined where no code is to be seen, dark on light. */
export async function readCode(element: Locator): Promise<string | undefined> {
  const picture = await element.screenshot({ animations: 'disabled' });
  const page = element.page();
  await page.evaluate(DECODER);
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const { jsQR } = window as unknown as { jsQR: Decode };
    return jsQR(data, bitmap.width, bitmap.height, { inversionAttempts: 'dontInvert' })?.data;
  }, picture.toString('base64'));
}
