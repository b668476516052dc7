import { finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { isGroup } from './sanitise-input.ts';
import { nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';
import { quote } from './schema-messages.ts';

/** Items of one list that carry an id another item of it carries already. Looks at the user's own data. */
export function repeatedIds(user: unknown): Unlocated[] {
  const faults: Unlocated[] = [];
  search(organisationSchema, user, [], faults);
  return faults;
}

function search(
  schema: Parameters<typeof nodeOf>[0],
  value: unknown,
  path: (string | number)[],
  faults: Unlocated[],
): void {
  const node = nodeOf(schema);
  if (node.is === 'group' && isGroup(value)) {
    for (const [key, child] of Object.entries(node.shape)) search(child, value[key], [...path, key], faults);
  } else if (node.is === 'things' && Array.isArray(value)) {
    const seen = new Set<unknown>();
    value.forEach((item: unknown, index) => {
      if (!isGroup(item)) return;
      const at = [...path, index];
      if (typeof item.id === 'string' && seen.has(item.id))
        faults.push({
          path: [...at, 'id'],
          ...finding(
            'duplicate-id',
            `The id ${quote(item.id)} stands twice in this list.`,
            'Give one of the two another id, or make one item of them.',
          ),
        });
      seen.add(item.id);
      for (const [key, child] of Object.entries(node.shape)) search(child, item[key], [...at, key], faults);
    });
  }
}
