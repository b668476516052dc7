import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { type Reading, report } from '../context.ts';
import { fixOfWord } from '../fixes.ts';
import { askedFor } from '../said.ts';
import { roleNamed } from './references.ts';

/** Whether a condition is about roles: whether each is one of its own, or some are merged into one. */
export const isOfRoles = (name: string): name is 'apart' | 'together' =>
  name === 'apart' || name === 'together';

/**
 * Whether the roles, named by id or by a field of the config that names one, are all different once merged ones are resolved:
 * where they are not, a text would have a role hand something to itself. A field that names nobody is apart from all.
 */
export function areApart(names: readonly string[], node: Node, reading: Reading): boolean {
  const ids = names.flatMap((name) => roleBehind(name, node, reading) || []);
  return new Set(ids).size === ids.length;
}

function roleBehind(name: string, node: Node, reading: Reading): string | undefined {
  if (reading.known.roles.has(name)) return roleNamed(name, reading);
  const asked = askedFor(name, reading);
  if (asked?.field?.ref === 'role' && typeof asked.value === 'string') {
    if (!name.startsWith('item.')) reading.paths.add(asked.path);
    return asked.value === '' ? undefined : roleNamed(asked.value, reading);
  }
  report(
    reading,
    node,
    'unknown-role',
    `"${name}" is not a role of this manual.`,
    didYouMean(name, reading.known.roles.keys(), 'Name a role by its id, or a field that names one.'),
    fixOfWord(node, 'apart', name, reading.known.roles.keys(), reading) ??
      fixOfWord(node, 'together', name, reading.known.roles.keys(), reading),
  );
  return undefined;
}
