import type { Text } from '../../../archive/languages.ts';

/** A field in which a file of the archive and a document differ, and the file's content was kept. */
export interface KeptField {
  /** Like `items few-shot-gan: headline zh-Hans`. */
  field: string;
  archive: string;
  document: string;
}

/** What a merge did: fields that were added or (with `force`) replaced, and fields that were kept although the document differs. */
export class MergeRecord {
  readonly changes: string[] = [];
  readonly kept: KeptField[] = [];
  readonly notes: string[] = [];
  readonly force: boolean;

  constructor(force: boolean) {
    this.force = force;
  }

  /** Decides between two values that differ, `undefined` being absent. Gives the value that stands after it. */
  choose<T>(field: string, archive: T | undefined, document: T | undefined, fill: boolean): T | undefined {
    if (document === undefined || same(archive, document)) return archive;
    if (archive === undefined ? fill || this.force : this.force) {
      this.changes.push(`${archive === undefined ? 'adds' : 'replaces'} ${field}`);
      return document;
    }
    this.kept.push({ field, archive: show(archive), document: show(document) });
    return archive;
  }

  /** Merges two texts language by language. */
  text(field: string, archive: Text | undefined, document: Text | undefined, fill: boolean): Text | undefined {
    let merged = archive;
    for (const [tag, words] of Object.entries(document ?? {})) {
      const value = this.choose(`${field} ${tag}`, archive?.[tag], words, fill);
      if (value !== undefined) merged = { ...merged, [tag]: value };
    }
    return merged;
  }
}

function same(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.trim().replace(/\s+/g, ' ') === right.trim().replace(/\s+/g, ' ');
  return JSON.stringify(left) === JSON.stringify(right);
}

function show(value: unknown): string {
  const text = value === undefined ? '(nothing)' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The given object with a field set, or without it where the value is undefined. */
export function withField<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  if (value === undefined || object[key] === value) return object;
  return { ...object, [key]: value };
}
