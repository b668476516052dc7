import { z } from 'zod';
import type { Note } from './field.ts';

/** One place of the schema, freed of its wrappers: a group of fields, a list of things, a table, or a leaf. */
export type Node =
  | { is: 'group'; description: string; shape: Readonly<Record<string, z.core.$ZodType>> }
  | { is: 'things'; description: string; shape: Readonly<Record<string, z.core.$ZodType>> }
  | { is: 'table'; description: string }
  | { is: 'leaf'; note: Note; standard?: unknown };

/** Whether a value has to be written: nothing stands for it when it is left out. */
export const isNeeded = (schema: z.core.$ZodType): boolean =>
  !(schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional);

const seen = new WeakMap<z.core.$ZodType, Node>();

/** Reads a schema; descriptions may sit on any wrapper, the outermost wins. */
export function nodeOf(schema: z.core.$ZodType): Node {
  const known = seen.get(schema);
  if (known) return known;
  const node = read(schema);
  seen.set(schema, node);
  return node;
}

function read(schema: z.core.$ZodType): Node {
  let inner = schema;
  let note = z.globalRegistry.get(inner) as Note | undefined;
  let standard: unknown;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault || inner instanceof z.ZodOptional) {
    if (inner instanceof z.ZodDefault) standard = inner.def.defaultValue;
    inner = inner.def.innerType;
    note ??= z.globalRegistry.get(inner) as Note | undefined;
  }
  const description = note?.description ?? '';
  if (inner instanceof z.ZodObject) return { is: 'group', description, shape: inner.shape };
  if (inner instanceof z.ZodRecord) return { is: 'table', description };
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodObject)
    return { is: 'things', description, shape: inner.element.shape };
  const leaf: Node = { is: 'leaf', note: note ?? { description } };
  return standard === undefined ? leaf : { ...leaf, standard };
}
