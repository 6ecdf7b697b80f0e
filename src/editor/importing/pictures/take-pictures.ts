import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { Item } from '../../../source/schema.ts';

/** More than any figure of a newsletter, in bytes. */
const LARGEST_PICTURE = 20_000_000;
/** The kinds of picture that browsers show, as image-size calls them, and their files' endings. */
const ENDINGS: Readonly<Record<string, string>> = { png: 'png', jpg: 'jpg', gif: 'gif', webp: 'webp', svg: 'svg', avif: 'avif' };
/** EXIF orientations of pictures that lie on their side. */
const LYING = 5;

/** A picture that lies beside a document and comes along with it. */
export interface Picture {
  /** As the document names it. */
  written: string;
  /** Its path below the archive's folder. */
  src: string;
  contents: Uint8Array;
  /** In pixels, as it is shown. */
  width: number;
  height: number;
}

/** What became of the pictures that a document's items name: those that come along, and those that cannot, and why. */
export interface TakenPictures {
  pictures: Picture[];
  missing: { id: string; written: string; why: string }[];
}

function isLocal(src: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(src);
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src; // a stray percent sign is part of the name
  }
}

/** Reads a picture beside a document. Throws an Error that says why it cannot come along. */
function readPicture(document: string, written: string): Omit<Picture, 'written' | 'src'> & { ending: string } {
  const folder = realpathSync(dirname(document));
  let path: string;
  try {
    path = realpathSync(resolve(folder, decoded(written)));
  } catch {
    throw new Error('is not beside the document: put it there and import again, or take the figure out');
  }
  if (!path.startsWith(folder + sep)) throw new Error("lies outside the document's folder, and is not read: put it beside the document");
  const stats = statSync(path);
  if (!stats.isFile() || stats.size > LARGEST_PICTURE)
    throw new Error(`is no file of at most ${LARGEST_PICTURE / 1e6} MB, and is not read: make it smaller`);
  const contents = readFileSync(path);
  const measured = (() => {
    try {
      return imageSize(contents);
    } catch {
      return undefined;
    }
  })();
  const ending = ENDINGS[measured?.type ?? ''];
  if (!measured || ending === undefined || measured.width < 1 || measured.height < 1)
    throw new Error(`is no picture that browsers show (${Object.values(ENDINGS).join(', ')}): save it as one of these`);
  const [width, height] = (measured.orientation ?? 1) >= LYING ? [measured.height, measured.width] : [measured.width, measured.height];
  return { contents, width: Math.round(width), height: Math.round(height), ending };
}

/**
 * Reads the pictures that items name by a path beside their document, measures them and names them by edition and item.
 */
export function takePictures(document: string, edition: string, items: readonly Pick<Item, 'id' | 'figure'>[]): TakenPictures {
  const pictures: Picture[] = [];
  const missing: TakenPictures['missing'] = [];
  for (const { id, figure } of items) {
    if (!figure || !isLocal(figure.src)) continue;
    try {
      const { ending, ...picture } = readPicture(document, figure.src);
      pictures.push({ written: figure.src, src: `figures/${edition}-${id}.${ending}`, ...picture });
    } catch (error) {
      missing.push({ id, written: figure.src, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { pictures, missing };
}

/** Items whose figures are the pictures that have come along, under their new names and with their sizes. */
export function withPictures(items: readonly Item[], pictures: readonly Picture[]): Item[] {
  return items.map((item) => {
    const picture = item.figure && pictures.find(({ written }) => written === item.figure?.src);
    if (!item.figure || !picture) return item;
    const { src, width, height } = picture;
    return { ...item, figure: { ...item.figure, src, width, height } };
  });
}
