import { type Field, fieldAt, fieldOfItem } from './fields.ts';
import { followedValues } from './followed-values.ts';
import { nodeOf } from './schema/node.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';
import { ownValue } from './thing-at.ts';

/** One leaf value of the config, and whether the user decided it, there or at the values that it follows, or it is a default. */
export interface Decision {
  /** Dotted path without `org.`; items of lists by their id: `services.email.owner`. */
  path: string;
  value: unknown;
  decided: boolean;
  /** What the schema says about it; absent for the cells of the priority matrix and for `use`. */
  field?: Field;
}

/**
 * Every leaf value of an organisation in the order of the schema.
 * `user` is the user's own data as `sanitiseInput` gives it; ids are keys and make no decision.
 */
export function decisionsOf(
  organisation: Organisation,
  user: unknown,
  leftOut: readonly string[],
): Decision[] {
  const decisions: Decision[] = [];
  collect(organisationSchema, organisation, user, '', (inner) => fieldAt(inner));
  for (const { id, into } of organisation.mergedRoles) {
    const field = fieldOfItem('roles', 'sameAs');
    decisions.push({ path: `roles.${id}.sameAs`, value: into, decided: true, ...(field && { field }) });
  }
  for (const path of leftOut) decisions.push({ path: `${path}.use`, value: false, decided: true });
  return withFollowed(decisions, organisation);

  // `inner` is the path that fields are looked up by: the whole one, or that inside a list's item.
  function collect(
    schema: Parameters<typeof nodeOf>[0],
    value: unknown,
    own: unknown,
    path: string,
    lookUp: (inner: string) => Field | undefined,
    inner = '',
    listPath = '',
  ): void {
    const node = nodeOf(schema);
    if (value === undefined) return;
    if (node.is === 'leaf') {
      const field = lookUp(inner);
      decisions.push({ path, value, decided: own !== undefined, ...(field && { field }) });
    } else if (node.is === 'table') {
      collectTable(value, own, path);
    } else if (node.is === 'group') {
      for (const [key, child] of Object.entries(node.shape))
        collect(
          child,
          ownValue(value, key),
          ownValue(own, key),
          join(path, key),
          lookUp,
          join(inner, key),
          listPath,
        );
    } else {
      const list = listPath === '' ? inner : `${listPath}.${inner}`;
      for (const item of value as { id: string }[]) {
        const ownItem = Array.isArray(own) ? own.find((each) => ownValue(each, 'id') === item.id) : undefined;
        for (const [key, child] of Object.entries(node.shape))
          if (key !== 'id' && key !== 'use')
            collect(
              child,
              ownValue(item, key),
              ownValue(ownItem, key),
              `${path}.${item.id}.${key}`,
              (inside) => fieldOfItem(list, inside),
              key,
              list,
            );
      }
    }
  }

  function collectTable(value: unknown, own: unknown, path: string): void {
    for (const [row, cells] of Object.entries(value as Record<string, Record<string, unknown>>))
      for (const [column, cell] of Object.entries(cells))
        decisions.push({
          path: `${path}.${row}.${column}`,
          value: cell,
          decided: ownValue(ownValue(own, row), column) !== undefined,
        });
  }
}

/** What follows other values is decided when all of them are. */
function withFollowed(decisions: readonly Decision[], organisation: Organisation): Decision[] {
  const written = new Set(decisions.filter(({ decided }) => decided).map(({ path }) => path));
  const followed = followedValues(organisation);
  return decisions.map((decision) => {
    const sources = followed.get(decision.path);
    return sources?.every((source) => written.has(source)) ? { ...decision, decided: true } : decision;
  });
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
