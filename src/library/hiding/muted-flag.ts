import { storedValue } from '../../design/stored/stored-value.ts';

/** Whether anything is muted on this device: the script in index.html then holds the lists of pages until they are right. */
export const MUTED_FLAG = storedValue<boolean>('muted', {
  area: 'localStorage',
  fallback: false,
  parse: (text) => text === '1',
  print: (isMuted) => (isMuted ? '1' : undefined),
});
