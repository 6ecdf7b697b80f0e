import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/**
 * A picture as PNG, as wide as it says that it is or as `width` asks for. It is drawn with no fonts but what it holds as outlines,
 * and by one library that computes alike everywhere: the same picture has the same bytes.
 */
export async function png(svg: string, width?: number): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawn = new Resvg(svg, {
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
    font: { loadSystemFonts: false },
  });
  const image = drawn.render();
  const bytes = Uint8Array.from(image.asPng());
  image.free();
  drawn.free();
  return bytes;
}
