import { z } from 'zod';
import { issueSchema, monthSchema } from './schema.ts';
import { archiveSchema, peopleSchema, topicsSchema } from './settings-schema.ts';

const SCHEMAS = {
  'archive.schema.json': archiveSchema,
  'issue.schema.json': issueSchema,
  'month.schema.json': monthSchema,
  'people.schema.json': peopleSchema,
  'topics.schema.json': topicsSchema,
};

/** JSON Schema files (draft 2020-12) for editors' completion: name in `data/schema/` → text. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [name, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`]),
  );
}
