import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

mkdirSync('data/schema', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(`data/schema/${name}`, text);
