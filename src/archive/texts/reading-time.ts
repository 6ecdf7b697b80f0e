/**
 * Words and Chinese characters that are read in a minute: means of 17 languages' readers, aloud (Trauzettel-Klosinski, Dietz:
 * Standardized assessment of reading performance, Investigative Ophthalmology & Visual Science 53(9), 2012). Who reads
 * silently is a little faster, and so not late.
 */
const A_MINUTE = { words: 228, characters: 255 };

/** About how many seconds a text takes to read, whatever its language. */
export function readingSeconds(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}’'-]+/gu)?.length ?? 0;
  return Math.ceil(60 * (characters / A_MINUTE.characters + words / A_MINUTE.words));
}
