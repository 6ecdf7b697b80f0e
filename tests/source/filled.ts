import type { z } from 'zod';
import type { SchemaDefinition } from '../../src/source/text-fields.ts';
import { TEXT_KINDS, type TextKind } from '../../src/source/text-schema.ts';

/** What a value is filled with. */
export interface Filling {
  languages: readonly string[];
  /** Texts to try for a string, in order: the first that its schema accepts is taken. */
  strings: Readonly<Record<TextKind, readonly string[]>>;
  numbers: readonly number[];
}

/** What a schema holds (zod's own definitions). */
interface Definition extends SchemaDefinition {
  valueType?: z.ZodType;
  entries?: Record<string, string>;
}

function firstAccepted(schema: z.ZodType, candidates: readonly unknown[]): unknown {
  const found = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (found === undefined) throw new Error(`no candidate fits ${JSON.stringify(schema.meta() ?? schema._zod.def.type)}: add one`);
  return found;
}

/**
 * A value of a schema with every field that it knows, optional ones too, so that a field which is added later is tried
 * without a word here. Of a list of several kinds there is one each.
 */
export function filled(schema: z.ZodType, filling: Filling, kind: TextKind = 'plain'): unknown {
  const { type, shape, element, innerType, options, valueType, entries } = schema._zod.def as unknown as Definition;
  const own = TEXT_KINDS.get(schema)?.kind ?? kind;
  if (type === 'object' && shape)
    return Object.fromEntries(
      Object.entries(shape)
        .filter(([name]) => name !== '$schema')
        .map(([name, field]) => [name, filled(field, filling)]),
    );
  if (type === 'array' && element) {
    const { options: kinds = [element] } = element._zod.def as unknown as Definition;
    return kinds.map((each) => filled(each, filling, own));
  }
  if (type === 'record' && valueType) return Object.fromEntries(filling.languages.map((tag) => [tag, filled(valueType, filling, own)]));
  if (type === 'union' && options?.[0]) return filled(options[0], filling, own);
  if (type === 'enum') return Object.values(entries ?? {})[0];
  if (type === 'boolean') return false;
  if (innerType) return filled(innerType, filling, own);
  return firstAccepted(schema, type === 'number' ? filling.numbers : filling.strings[own]);
}
