import { isWebAddress } from '../../archive/addresses/web-address.ts';
import { oncePerSite, type Output } from '../site.ts';
import { belowData, hashedFile, type DataFile } from './data/data-file.ts';

/** The archive's own figures by their `src` in the editor's files; those that are not there are left out. */
export const figureFiles = oncePerSite((site): ReadonlyMap<string, DataFile> => {
  const figures = new Map<string, DataFile>();
  for (const src of [...site.index.items.values()].flatMap((item) => item.figure?.src ?? [])) {
    const contents = isWebAddress(src) ? undefined : site.readSource(src);
    if (!contents) continue;
    const [, stem = src, ending = ''] = /^(.+)\.([^./]+)$/.exec(src) ?? [];
    figures.set(src, hashedFile(stem, ending, contents));
  }
  return figures;
});

/** The archive's own figures, under names with their contents' hash: `data/figures/layers.1x2y3z4w.png`. */
export const figures: Output = (site) => belowData(figureFiles(site).values());
