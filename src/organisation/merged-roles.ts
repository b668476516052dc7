import { nodeOf } from './schema/node.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';

/** A role that is none of its own, with the role that has its duties. */
export type MergedRole = Organisation['mergedRoles'][number];

/**
 * Takes roles with `sameAs` out of the list and writes, wherever a value names one, the role that it is merged into: so
 * nobody below has to know. A role whose `sameAs` leads nowhere or round in a circle stays, for the rules to object to.
 */
export function mergeRoles(organisation: Organisation): void {
  const { roles } = organisation;
  const target = new Map(roles.map(({ id, sameAs }) => [id, sameAs]));
  const into = (id: string): string | undefined => {
    const seen = new Set([id]);
    for (let next = target.get(id); next; next = target.get(next)) {
      if (seen.has(next) || !target.has(next)) return undefined;
      if (target.get(next) === '') return next;
      seen.add(next);
    }
    return undefined;
  };
  const merged = roles.flatMap((role) => {
    const found = into(role.id);
    return found === undefined ? [] : [{ ...role, into: found }];
  });
  organisation.mergedRoles = merged;
  if (merged.length === 0) return;
  const named = new Map(merged.map((role) => [role.id, role.into]));
  organisation.roles = roles.filter(({ id }) => !named.has(id));
  rename(organisation, organisationSchema, named);
}

function rename(
  value: unknown,
  schema: Parameters<typeof nodeOf>[0],
  named: ReadonlyMap<string, string>,
): void {
  const node = nodeOf(schema);
  if (node.is !== 'group' && node.is !== 'things') return;
  for (const item of node.is === 'things' ? (value as unknown[]) : [value]) {
    const group = item as Record<string, unknown>;
    for (const [key, child] of Object.entries(node.shape)) {
      const inner = nodeOf(child);
      if (inner.is !== 'leaf') rename(group[key], child, named);
      else if (inner.note.ref === 'role') group[key] = renamed(group[key], named);
    }
  }
}

function renamed(value: unknown, named: ReadonlyMap<string, string>): unknown {
  const other = (id: unknown) => (typeof id === 'string' ? (named.get(id) ?? id) : id);
  return Array.isArray(value) ? [...new Set(value.map(other))] : other(value);
}
