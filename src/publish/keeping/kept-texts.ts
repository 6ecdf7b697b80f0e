import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveFiles } from '../../source/read-archive.ts';
import { jsonFiles, type Entry } from '../../source/read-file.ts';
import { issueSchema, monthSchema } from '../../source/schema.ts';
import { parseRichText, rememberParsed, type ParsedText } from '../../source/text/rich-text.ts';
import { textFields } from '../../source/text-fields.ts';
import type { KeptThings } from './kept-things.ts';

const SCHEMAS = { issues: issueSchema, months: monthSchema };
const FOLDERS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

type Parsed = [source: string, parsed: ParsedText][];

/** The formatted texts of a file, parsed. */
function parsedTexts({ value }: Entry<unknown>, schema: (typeof SCHEMAS)[keyof typeof SCHEMAS]): Parsed {
  const texts = textFields(schema, value).flatMap(({ kind, value: text }) => (kind === 'rich' ? Object.values(text).flat() : []));
  return [...new Set(texts)].map((text) => [text, parseRichText(text)]);
}

/**
 * Takes the formatted texts of an archive's folder as an earlier build has parsed them, of files that are the same; gives what
 * keeps those of the others, once the archive is read.
 */
export function takeTexts(kept: KeptThings, folder: string): (source: ArchiveFiles) => void {
  const others = new Map<string, Uint8Array>();
  for (const path of FOLDERS.flatMap((each) => jsonFiles(folder, each, []))) {
    const bytes = readFileSync(join(folder, path));
    const texts = kept.peek(bytes);
    if (texts) rememberParsed(JSON.parse(Buffer.from(texts).toString()) as Parsed);
    else others.set(path, bytes);
  }
  return (source) => {
    for (const each of FOLDERS)
      for (const entry of source[each]) {
        const bytes = others.get(entry.file.path);
        if (bytes) kept.put(bytes, Buffer.from(JSON.stringify(parsedTexts(entry, SCHEMAS[each]))));
      }
  };
}
