import type { z } from 'zod';

/**
 * The keys that a format knows at a path.
 *
 * @returns none where the path leads to something whose keys are the editor's own
 */
export function keysAt(format: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType | undefined = format;
  for (const step of path) {
    schema = typeof step === 'number' ? itemOf(schema) : shapeOf(schema)[String(step)];
  }
  return Object.keys(shapeOf(schema));
}

function shapeOf(schema: z.core.$ZodType | undefined): Readonly<Record<string, z.core.$ZodType>> {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  switch (def?.type) {
    case 'object':
      return def.shape;
    case 'optional':
    case 'default':
    case 'prefault':
      return shapeOf(def.innerType);
    case 'record':
      return Object.fromEntries(choicesOf(def.keyType).map((key) => [key, def.valueType]));
    default:
      return {};
  }
}

function itemOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  return def?.type === 'array' ? def.element : undefined;
}

/** The keys of a record that has a fixed choice of them. */
function choicesOf(keyType: z.core.$ZodType): string[] {
  const { def } = (keyType as z.core.$ZodTypes)._zod;
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}
