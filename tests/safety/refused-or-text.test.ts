import { describe, expect, test } from 'vitest';
import type { RichNode } from '../../src/archive/rich-text.ts';
import { MATH_TAGS, TEXT_TAGS } from '../../src/archive/rich-text.ts';
import type { Fault } from '../../src/source/faults.ts';
import { formatFault } from '../../src/source/faults.ts';
import { readArchive } from '../../src/source/read-archive.ts';
import { parseRichText } from '../../src/source/text/rich-text.ts';
import { archiveFolder, type EditorFiles } from '../source/archive-folder.ts';
import { fullArchive, schemaOf } from './full-archive.ts';
import { PAYLOADS } from './payloads.ts';
import { replaced, stringFields, type StringField } from './string-fields.ts';

const FULL = fullArchive();
const FIELDS = stringFields(FULL);

function faultsOf(files: EditorFiles): Fault[] {
  return readArchive(archiveFolder(files)).faults.filter(({ severity }) => severity === 'error');
}

/** The archive with a text in some of its fields. */
function withText(fields: readonly StringField[], text: string): EditorFiles {
  return fields.reduce<EditorFiles>((files, { file, path }) => ({ ...files, [file]: replaced(files[file], path, text) }), FULL);
}

/** A field as a fault names it: `items[0].paper.title`. */
const nameOf = ({ path }: StringField) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);

/** Whether a fault is about a field, or about what the field is the only odd part of. */
function isAbout(fault: Fault, field: StringField): boolean {
  if (fault.file !== field.file || !fault.field) return false;
  const name = nameOf(field);
  return name === fault.field || name.startsWith(`${fault.field}.`) || name.startsWith(`${fault.field}[`);
}

/** Which fields the check refuses a text in; throws away what it accepts. */
function refusedIn(text: string): { bySchema: StringField[]; faults: Fault[] } {
  const bySchema = FIELDS.filter(({ file, path }) => !schemaOf(file).safeParse(replaced(FULL[file], path, text)).success);
  return { bySchema, faults: bySchema.length > 0 ? faultsOf(withText(bySchema, text)) : [] };
}

test('there are at least a hundred payloads, no two the same, and an archive with every field to try them in', () => {
  expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(100);
  expect(faultsOf(FULL).map(formatFault)).toEqual([]);
  const count = (kind: string) => FIELDS.filter((field) => field.kind === kind).length;
  expect(count('text')).toBeGreaterThan(40);
  expect(count('address')).toBeGreaterThanOrEqual(10);
});

describe('each payload in each field', () => {
  test.each(PAYLOADS)('is refused with file, item and field, or is words that do nothing: $kind $text', ({ text }) => {
    const { bySchema, faults } = refusedIn(text);
    for (const field of bySchema) {
      const fault = faults.find((each) => isAbout(each, field));
      expect(fault, `${field.name} is refused without saying where`).toBeDefined();
      if (field.path[0] === 'items') expect(fault?.item, field.name).toBeDefined();
      expect(fault?.line, field.name).toBeGreaterThan(0);
    }
    // Where any address is meant, only a whole one of the web is.
    const accepted = FIELDS.filter((field) => !bySchema.includes(field));
    if (!/^https?:\/\/\S+$/.test(text)) expect(accepted.filter(({ kind }) => kind === 'address').map(({ name }) => name)).toEqual([]);
    // What the rest makes of it: the check names no field that is fine, and what is formatted is marks and words alone.
    for (const fault of faultsOf(
      withText(
        accepted.filter(({ kind }) => kind !== 'form'),
        text,
      ),
    ))
      expect(
        FIELDS.some((field) => isAbout(fault, field)),
        formatFault(fault),
      ).toBe(true);
    for (const block of parseRichText(text).blocks) expect(oddParts(block)).toEqual([]);
  });
});

/** What of a formatted text is no mark, no formula and no link of the web. */
function oddParts(node: RichNode): string[] {
  if (typeof node === 'string') return [];
  const [tag, attributes, ...children] = node;
  const odd = Object.entries(attributes ?? {}).filter(([name, value]) => /^(?:on|style|src|class|id)/i.test(name) || (name === 'href' && (tag !== 'a' || !/^https?:\/\//.test(value)))); // prettier-ignore
  return [
    ...(TEXT_TAGS.includes(tag) || MATH_TAGS.includes(tag) ? [] : [tag]),
    ...odd.map(([name]) => `${tag} ${name}`),
    ...children.flatMap(oddParts),
  ];
}

describe('names that objects have of themselves', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(NAMES)('are no languages: %s', (name) => {
    const text = `{ "en": "words", ${JSON.stringify(name)}: "words" }`;
    const week = JSON.stringify(FULL['issues/2020-w48.json'], null, 2).replace(/"headline": \{[^}]*\}/, `"headline": ${text}`);
    expect(
      faultsOf({ ...FULL, 'issues/2020-w48.json': week })
        .map(formatFault)
        .join('\n'),
    ).toMatch(/issues\/2020-w48\.json:\d+: item word, items\[0\]\.headline/);
  });

  test.each(NAMES)('are no fields: %s', (name) => {
    const week = JSON.stringify(FULL['issues/2020-w48.json'], null, 2).replace('"headline"', `${JSON.stringify(name)}: {}, "headline"`);
    expect(
      faultsOf({ ...FULL, 'issues/2020-w48.json': week })
        .map(formatFault)
        .join('\n'),
    ).toMatch(/issues\/2020-w48\.json:\d+: item word, items\[0\]/);
  });
});
