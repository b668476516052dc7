import type { z } from 'zod';
import { type Finding, finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { fixOfValue } from './fix-of-value.ts';
import { choices } from './schema/choices.ts';
import { type Node, nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';
import { groupFinding, leafFinding, quote } from './schema-messages.ts';

/**
 * Turns what the schema objects to into faults in our own words; unknown keys are told by `unknownKeys`.
 * `written` gives the value at a path as the user's file writes it, where the file tells.
 */
export function schemaProblems(
  error: z.ZodError,
  data: unknown,
  written: (path: (string | number)[]) => string | undefined,
): Unlocated[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const fault = valueFault(path, data, written(path));
    // A value can break two rules of the schema and still needs only one remedy.
    const place = JSON.stringify(fault.path);
    if (seen.has(place)) return [];
    seen.add(place);
    return [fault];
  });
}

function valueFault(path: (string | number)[], data: unknown, written: string | undefined): Unlocated {
  const value = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    data,
  );
  const { node, inItem } = find(path);
  const told = word(node, value, inItem, path.at(-1), written);
  return { path, ...told, ...fixOfValue(told.code, node, path, value, written) };
}

function word(
  node: Node,
  value: unknown,
  inItem: boolean,
  key: string | number | undefined,
  written: string | undefined,
): Finding {
  if (key === undefined)
    return finding(
      'not-a-config',
      isNothing(value) ? 'The config says nothing.' : `${quote(value)} is not an organisation config.`,
      'Write at least name: …',
    );
  if (inItem)
    return finding('not-an-item', `${quote(value)} is not an item.`, 'Write a group of fields with an id.');
  if (node.is !== 'leaf') return groupFinding(node, value);
  const allowed = node.note.choices ? choices[node.note.choices] : [];
  // An entry of a list of texts is a text like any other.
  const kind = typeof key === 'number' ? 'text' : (node.note.kind ?? 'text');
  return leafFinding({ path: String(key), kind }, value, allowed, written);
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

// The matrix: a table of rows, a row of cells, a cell is a text.
const cell: Node = { is: 'leaf', note: { description: '', kind: 'text' } };

function find(path: (string | number)[]): { node: Node; inItem: boolean } {
  let node = nodeOf(organisationSchema);
  let inItem = false;
  for (const key of path) {
    inItem = false;
    if (node.is === 'things' && typeof key === 'number') inItem = true;
    else if (node.is === 'table') node = { is: 'group', description: node.description, shape: {} };
    else if (node.is === 'group' && Object.keys(node.shape).length === 0) node = cell;
    else if (node.is === 'group' || node.is === 'things') {
      const child = node.shape[String(key)];
      if (child) node = nodeOf(child);
    }
  }
  return { node, inItem };
}
