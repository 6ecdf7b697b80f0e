/** Writes the JSON Schemas from the archive's schemas: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../terminal/run-program.ts';
import { jsonSchemas } from './json-schemas.ts';

const USAGE = `Usage: npm run schema -- [options]

Writes data/schema/*.json, with which editors complete and check the archive's files, from src/source/schema.ts.

  --data DIR   the archive's folder (else data)
  --help       this text`;

await runProgram({
  name: 'schema',
  usage: USAGE,
  options: { data: { type: 'value', example: 'data' } },
  run({ values: { data = 'data' } }) {
    const folder = join(data, 'schema');
    mkdirSync(folder, { recursive: true });
    const schemas = jsonSchemas();
    for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
    console.log(`${folder}: ${[...schemas.keys()].join(', ')}`);
    return 0;
  },
});
