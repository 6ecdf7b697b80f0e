import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { OfflineFile } from '../../offline/list.ts';
import { inlinedIn } from '../pages/content-policy.ts';
import { listedFile } from '../writing/file-list.ts';
import { textOf, type Answer } from './answer.ts';
import { isLetter, isPage } from './kinds.ts';

/** What is known of a file besides what the host answers. */
export interface Known {
  /** The file in the list of the build; absent for what is not in it. */
  listed?: OfflineFile | undefined;
  /** What the host answers with 200 for what it does not have; absent where it answers 404. */
  standIn?: Uint8Array | undefined;
}

const UPLOAD = 'upload the folder that was built again, all of it';

function unpacked(body: Uint8Array, unpack: (bytes: Uint8Array) => Uint8Array): Uint8Array | undefined {
  try {
    return unpack(body);
  } catch {
    return undefined;
  }
}

/** Whether bytes are packed, as far as that shows: gzip's by their beginning, brotli's by what the file should be. */
function isPacked(path: string, body: Uint8Array, listed: OfflineFile | undefined): boolean {
  if (body[0] === 0x1f && body[1] === 0x8b) return unpacked(body, gunzipSync) !== undefined;
  const plain = listed && unpacked(body, brotliDecompressSync);
  return plain !== undefined && listedFile(path, plain)[1] === listed?.[1];
}

/** Why what came is no form of the file at all: whatever else is not right about it follows from that. Undefined for a file that may be it. */
export function notTheFile({ path, body }: Answer, { listed, standIn }: Known): string | undefined {
  if (listed && listedFile(path, body)[1] === listed[1]) return undefined;
  if (isPacked(path, body, listed))
    return 'is sent packed without saying so: have the host send Content-Encoding with it, or upload the plain files in place of their packed forms';
  const isOther = standIn !== undefined && Buffer.compare(body, standIn) === 0;
  if (isOther || (!isPage(path) && /^\s*<(?:!doctype\s+html|html)\b/i.test(textOf({ body: body.subarray(0, 200) }))))
    return `is answered with 200 and another page, as hosts do for what they lack: ${UPLOAD}, and have the host answer 404 for what is not there`;
  return undefined;
}

const CHANGED = 'the host or something before it has changed it: switch off what changes files there';

/** What is wrong with what a file holds: a page must inline what its policy names, and a file must be what was built. */
export function wrongContents({ path, body }: Answer, { listed }: Known): string | undefined {
  const isSame = listed === undefined || listedFile(path, body)[1] === listed[1];
  if (isPage(path) && !isLetter(path)) {
    const html = textOf({ body });
    const isWhole = isSame || html.trimEnd().endsWith('</html>');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    if (isWhole && policy === undefined) return `has no policy of its own in its head: ${CHANGED}`;
    if (isWhole && inlinedIn(html).some(({ hash }) => !policy?.includes(hash)))
      return `inlines what its own policy does not allow: ${CHANGED}`;
    if (!isSame && !isWhole) return `is cut off: ${UPLOAD}`;
  }
  if (isSame) return undefined;
  if (body.length < listed[2]) return `is shorter than the file that was built, cut off or of another build: ${UPLOAD}`;
  return `is not the file that was built, but of another build (${UPLOAD}), or ${CHANGED}`;
}
