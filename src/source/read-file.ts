import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, isAbsolute, sep } from 'node:path';
import type { Node } from 'jsonc-parser';
import type { z } from 'zod';
import { systemMessage } from '../terminal/complaint.ts';
import { faultAt, firstErrorLine, lineAt, sourceFile, type Fault, type SourceFile } from './faults.ts';

/** A file of the archive and what it says. */
export interface Entry<T> {
  file: SourceFile;
  value: T;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a path of an archive's folder leads to something in it, links followed. False where there is nothing. */
export function liesInArchive(root: string, path: string): boolean {
  try {
    const way = relative(realpathSync(root), realpathSync(join(root, path)));
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

/**
 * The archive's own files in one of its folders: those of editors and systems (`.#2020-w48.json`, `._2020-w48.json`) are none.
 * A folder that is not there has none; one that cannot be read is added to `faults`.
 */
export function jsonFiles(root: string, folder: string, faults: Fault[]): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      faults.push({ severity: 'error', file: folder, message: `cannot be read as a folder: ${systemMessage(error) ?? messageOf(error)}` });
    return [];
  }
}

/** Keys that stand twice in one object: JSON.parse would keep the last one without a word. */
function doubledKeys(file: SourceFile, node: Node | undefined = file.tree, path: (string | number)[] = []): Fault[] {
  const children = node?.children ?? [];
  if (node?.type === 'array') return children.flatMap((child, index) => doubledKeys(file, child, [...path, index]));
  if (node?.type !== 'object') return [];
  const first = new Map<string, number>();
  return children.flatMap((property): Fault[] => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, property.offset);
      return doubledKeys(file, value, [...path, name]);
    }
    const line = lineAt(file.text, property.offset);
    const message = `stands twice in the same object, on lines ${lineAt(file.text, before)} and ${line}: keep one, or put what both say into one`;
    return [{ ...faultAt(file, [...path, name], message), line }];
  });
}

/** A key that objects have a meaning of their own for: reading by a schema passes over it without a word. */
function lostKeys(file: SourceFile, node: Node | undefined = file.tree, path: (string | number)[] = []): Fault[] {
  return (node?.children ?? []).flatMap((child, index): Fault[] => {
    if (node?.type === 'array') return lostKeys(file, child, [...path, index]);
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const message = 'is no name of a field: remove it';
    return name === '__proto__'
      ? [{ ...faultAt(file, [...path, name], message), line: lineAt(file.text, child.offset) }]
      : lostKeys(file, value, [...path, name]);
  });
}

/** A surrogate without its other half, which is no character: files, pages and feeds could not hold it. */
function brokenCharacters(file: SourceFile, value: unknown, path: (string | number)[] = []): Fault[] {
  if (typeof value === 'string')
    return value.isWellFormed() ? [] : [faultAt(file, path, 'has half a character (a lone surrogate): write that character again')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    brokenCharacters(file, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/**
 * Reads one file of an archive's folder and validates it by its schema. `path` is relative to the folder. Adds what is wrong
 * to `faults`, with lines, and then gives undefined. Nothing outside the folder is read, whatever a link says.
 */
export function readEntry<T>(root: string, path: string, schema: z.ZodType<T>, faults: Fault[]): Entry<T> | undefined {
  const fail = (message: string, line?: number) => {
    faults.push({ severity: 'error', file: path, ...(line === undefined ? {} : { line }), message });
    return undefined;
  };
  let text: string;
  try {
    const bytes = readFileSync(join(root, path));
    if (!liesInArchive(root, path)) return fail("leads out of the archive's folder: put the file itself there");
    // A byte order mark is no part of the text; the decoder takes it away.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return fail(error instanceof TypeError ? 'is not UTF-8: save it in that encoding' : `cannot be read: ${messageOf(error)}`);
  }
  const file = sourceFile(path, text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`is not valid JSON: ${messageOf(error)}. Look for a missing comma, quote or bracket there`, firstErrorLine(text));
  }
  const form = [...doubledKeys(file), ...lostKeys(file), ...brokenCharacters(file, json)];
  const result = schema.safeParse(json);
  const wrong = result.success
    ? []
    : result.error.issues.map(({ path: steps, message }) =>
        faultAt(
          file,
          steps.map((step) => (typeof step === 'symbol' ? String(step) : step)),
          message,
        ),
      );
  faults.push(...form, ...wrong);
  return result.success && form.length === 0 ? { file, value: result.data } : undefined;
}
