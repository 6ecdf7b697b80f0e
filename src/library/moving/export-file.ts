import { saveFile } from '../../design/save-file.ts';
import { LIBRARY } from '../reader-library.ts';
import { printLibrary } from './library-file.ts';

/** Gives the reader everything that is kept, as one file. */
export function exportFile(): void {
  saveFile('saved.json', 'application/json', printLibrary(LIBRARY.facts.values(), new Date()));
}
