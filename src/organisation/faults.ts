import type { z } from 'zod';
import { type Finding, finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { choices } from './schema/choices.ts';
import { type Node, nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';
import { quote, wordGroup, wordLeaf, wordUnknownKey } from './wording.ts';

/** Turns what the schema objects to into faults in our own words; several unknown keys make several faults. */
export function faultsOf(error: z.ZodError, data: unknown): Unlocated[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
    const fault = valueFault(path, data);
    // A value can break two rules of the schema and still needs only one remedy.
    const place = JSON.stringify(fault.path);
    if (seen.has(place)) return [];
    seen.add(place);
    return [fault];
  });
}

function unknownKey(path: (string | number)[], key: string): Unlocated {
  const { node } = find(path);
  const known = node.is === 'group' || node.is === 'things' ? Object.keys(node.shape) : [];
  return { path: [...path, key], ...wordUnknownKey(key, known) };
}

function valueFault(path: (string | number)[], data: unknown): Unlocated {
  const value = path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    data,
  );
  const { node, inItem } = find(path);
  return { path, ...word(node, value, inItem, path.at(-1)) };
}

function word(node: Node, value: unknown, inItem: boolean, key: string | number | undefined): Finding {
  if (key === undefined)
    return finding(
      'not-a-config',
      isNothing(value) ? 'The config says nothing.' : `${quote(value)} is not an organisation config.`,
      'Write at least name: …',
    );
  if (inItem)
    return finding('not-an-item', `${quote(value)} is not an item.`, 'Write a group of fields with an id.');
  if (node.is !== 'leaf') return wordGroup(node, value);
  const allowed = node.note.choices ? choices[node.note.choices] : [];
  // An entry of a list of texts is a text like any other.
  const kind = typeof key === 'number' ? 'text' : (node.note.kind ?? 'text');
  return wordLeaf({ path: String(key), kind }, value, allowed);
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
