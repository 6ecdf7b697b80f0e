import { readFileSync } from 'node:fs';

/** The languages of the project's own archive, in its order. */
export const LANGUAGES = (JSON.parse(readFileSync('data/archive.json', 'utf8')) as { languages: string[] }).languages;
