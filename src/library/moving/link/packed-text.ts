import { MOST_UNPACKED } from './link-limits.ts';

/** zlib's form of deflate, for its checksum: what was cut off or changed is told from what was sent. */
const FORM = 'deflate';

/** So many bytes are unpacked at a time: of a bomb, no more is in memory than a thousand times as much. */
const PIECE = 1024;

/** A text, compressed, in letters that stand in any address (base64url without padding). */
export async function packText(text: Blob): Promise<string> {
  const packed = text.stream().pipeThrough(new CompressionStream(FORM));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What a packed text holds; or that it is none, or not whole, or more than a link may hold. */
export type Unpacked = { text: string } | { fault: 'damaged' | 'tooLarge' };

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(stream) {
      if (at >= bytes.length) return stream.close();
      return stream.enqueue(bytes.subarray(at, (at += PIECE)));
    },
  });
}

/** Unpacks what packText made, or anybody else. */
export async function unpackText(packed: string): Promise<Unpacked> {
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const unpacking = inPieces(bytes).pipeThrough(new DecompressionStream(FORM)).getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let [text, size] = ['', 0];
    for (;;) {
      const { done, value } = await unpacking.read();
      if (done) return { text: text + decoder.decode() };
      size += value.length;
      if (size > MOST_UNPACKED) {
        unpacking.cancel().catch(() => {});
        return { fault: 'tooLarge' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // No base64, no deflate, not all of it, or no text.
    return { fault: 'damaged' };
  }
}
