import type { Site } from '../site.ts';
import { png } from './png.ts';

/**
 * A picture as PNG (`png`) that is made of what `parts` say and of nothing else but code; the one of the build before where they
 * are the same.
 */
export async function keptPng({ kept }: Site, parts: readonly unknown[], svg: () => string, width?: number): Promise<Uint8Array> {
  const draw = () => png(svg(), width);
  return kept ? kept.formats.get(JSON.stringify(['png', ...parts]), draw) : draw();
}
