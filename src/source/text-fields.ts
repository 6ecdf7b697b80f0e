import type { z } from 'zod';
import { TEXT_KINDS, type TextKind } from './text-schema.ts';

/** A text in several languages as it stands in a file: where, and how it is written. */
export interface TextField {
  path: (string | number)[];
  kind: TextKind;
  /** Language → text, or a list of words. */
  value: Readonly<Record<string, string | readonly string[]>>;
}

/** What a schema holds, as far as the way to its texts goes (zod's own definitions). */
export interface SchemaDefinition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Every text in several languages of a valid value, by its schema: what is a text is said in the schema alone
 * (`plainText`, `richText`, `wordLists`), so that no list of fields can fall behind it.
 */
export function textFields(schema: z.ZodType, value: unknown, path: (string | number)[] = []): TextField[] {
  if (!isObject(value)) return [];
  const text = TEXT_KINDS.get(schema);
  if (text?.kind) return [{ path, kind: text.kind, value: value as TextField['value'] }];
  const { type, shape, element, innerType, options } = schema._zod.def as unknown as SchemaDefinition;
  if (type === 'object' && shape) return Object.entries(shape).flatMap(([name, field]) => textFields(field, value[name], [...path, name]));
  if (type === 'array' && element && Array.isArray(value))
    return value.flatMap((each, index) => textFields(element, each, [...path, index]));
  if (type === 'union' && options) {
    const meant = options.find((option) => option.safeParse(value).success);
    return meant ? textFields(meant, value, path) : [];
  }
  return innerType ? textFields(innerType, value, path) : [];
}
