import type { EditorFiles } from '../source/archive-folder.ts';
import { schemaOf } from './full-archive.ts';

/** What a string of a file may be: any words, an http(s) address, or something of a form of its own (ids, days, paths). */
export type FieldKind = 'text' | 'address' | 'form';

/** A string in an archive: where it stands, and what it may be. */
export interface StringField {
  file: string;
  path: readonly (string | number)[];
  kind: FieldKind;
  /** Of which field of the format it is one: `issues: items[].paper.title`. */
  name: string;
}

/** A copy of a value with another one at a path. */
export function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}

function stringsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** What a string accepts that is of a kind. The path of a figure may be an address, and is of a form of its own. */
const PROBES: [FieldKind, string][] = [
  ['text', 'free words: (# or so)'],
  ['form', 'path/to.file'],
  ['address', 'https://probe.example/?a=b'],
];

/** Every string of an archive's files, one language of each text, found by going through them and tried by their schemas. */
export function stringFields(files: EditorFiles): StringField[] {
  return Object.entries(files).flatMap(([file, value]) =>
    typeof value === 'string'
      ? []
      : stringsIn(value)
          .filter((path) => !path.includes('zh-Hans'))
          .map((path) => {
            const accepted = PROBES.find(([, probe]) => schemaOf(file).safeParse(replaced(value, path, probe)).success);
            const steps = path
              .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
              .join('')
              .slice(1);
            return { file, path, kind: accepted?.[0] ?? 'form', name: `${file.split(/[/.]/, 1)[0]}: ${steps.replace(/\.en\b/, '')}` };
          }),
  );
}
