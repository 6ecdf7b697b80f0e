import { inflateSync } from 'node:zlib';

/**
 * How many pieces of text each page of a PDF draws, in order; none on a blank page. Reads what Chromium writes: page
 * objects in the open, their contents compressed with Flate (ISO 32000-1, 7.7.3.3 and 9.4.3).
 */
export function textsPerPage(pdf: Buffer): number[] {
  const file = pdf.toString('latin1');
  return [...file.matchAll(/\d+ 0 obj\s*<<(?:(?!endobj)[\s\S])*?\/Type \/Page\b(?!s)[\s\S]*?endobj/g)].map(([page]) => {
    const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    const object = new RegExp(`(?<![0-9])${contents} 0 obj[\\s\\S]*?\\/Length (\\d+)[\\s\\S]*?stream\\r?\\n`).exec(file);
    if (!object) throw new Error('a page of the PDF has no contents that can be read');
    if (object[1] === '0') return 0;
    const start = object.index + object[0].length;
    const drawn = inflateSync(pdf.subarray(start, start + Number(object[1]))).toString('latin1');
    return [...drawn.matchAll(/\bT[jJ]\b/g)].length;
  });
}
