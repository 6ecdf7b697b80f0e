import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../report/refusal.ts';

/** More than any issue: the longest have some twenty thousand characters. */
export const LARGEST_DOCUMENT = 1_000_000;

/** A line of text stays far below this; a parser takes its time over longer ones. */
const LONGEST_LINE = 20_000;

const MARKDOWN = /\.(md|markdown|mdown)$/i;

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return markdownIn(path);
      // A README describes the folder; it is imported where it is named itself.
      return MARKDOWN.test(entry.name) && !/^readme\./i.test(entry.name) ? [path] : [];
    });
}

/** A path that holds no document, and why. */
export interface UnusablePath {
  path: string;
  message: string;
}

/** Lists the documents that the given files and folders are, each once, folders with all below them. */
export function findDocuments(paths: readonly string[]): { documents: string[]; unusable: UnusablePath[] } {
  const documents = new Map<string, string>();
  const unusable: UnusablePath[] = [];
  for (const path of paths) {
    try {
      const found = statSync(path).isDirectory() ? markdownIn(path) : [path];
      if (found.length === 0)
        unusable.push({ path, message: 'has no Markdown files (.md, .markdown): give the folder that has them, or a file' });
      for (const each of found) documents.set(realpathSync(each), documents.get(realpathSync(each)) ?? each);
    } catch (error) {
      unusable.push({ path, message: `cannot be read (${reason(error)}): check the path` });
    }
  }
  return { documents: [...documents.values()], unusable };
}

/** The line of the first byte that is not UTF-8. */
function badLine(bytes: Buffer): number {
  const replaced = bytes.toString('utf8');
  return replaced.slice(0, Math.max(0, replaced.indexOf('�'))).split('\n').length;
}

/** Reads a document's text. Throws a Refusal for what is no text: too large, empty, not UTF-8, not a file. */
export function readDocument(path: string): string {
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new Refusal('is not a file: give a Markdown file or a folder of them');
    if (stats.size > LARGEST_DOCUMENT) {
      throw new Refusal(
        `has ${(stats.size / 1e6).toFixed(1)} MB, and an issue's text at most ${LARGEST_DOCUMENT / 1e6} MB: is it the right file? If it holds many issues, split it into one file each`,
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`cannot be read (${reason(error)}): check the path and its permissions`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    throw new Refusal(
      `is not UTF-8${wide ? ' but UTF-16' : ''}: save it as UTF-8 in a text editor, or convert it with iconv`,
      badLine(bytes),
    );
  }
  const at = text.indexOf('\0');
  if (at >= 0) throw new Refusal('has a zero byte, which no text has: is it a Markdown file?', text.slice(0, at).split('\n').length);
  const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    throw new Refusal(`has a line of more than ${LONGEST_LINE} characters, which no issue has: is it a Markdown file?`, long + 1);
  if (text.trim() === '') throw new Refusal('is empty: there is nothing to import');
  return text;
}
