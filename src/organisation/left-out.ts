import { finding, type Unlocated } from '../diagnostics/diagnostic.ts';
import { slipOf } from '../diagnostics/slip.ts';
import { changeOf } from './change-of.ts';
import { nearest } from './fields.ts';
import { presetIds } from './presets/lists.ts';
import { isGroup } from './sanitise-input.ts';
import { nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';
import { quote } from './schema-messages.ts';

/** Items with `use: false` that leave nothing out, because no ready-made item has their id. Looks at the user's own data. */
export function uselessLeftOuts(user: unknown): Unlocated[] {
  const faults: Unlocated[] = [];
  search(organisationSchema, user, [], '', faults);
  return [...faults, ...uselessReasons(user)];
}

/** Lists of ready-made items of which `leftOut` can say why they are left out. */
const lists = ['roles', 'records'] as const;

/** What `leftOut` says of a list, as the user wrote it. */
function saidOf(user: unknown, list: (typeof lists)[number]): unknown[] {
  const all = isGroup(user) && isGroup(user['leftOut']) ? user['leftOut'][list] : undefined;
  return Array.isArray(all) ? all : [];
}

const idOf = (item: unknown): string | undefined =>
  isGroup(item) && typeof item['id'] === 'string' ? item['id'] : undefined;

/** The user's data with `use: false` at the roles and records that `leftOut` names; all else as it is. */
export function withLeftOuts(user: unknown): unknown {
  if (!isGroup(user)) return user;
  const data = { ...user };
  for (const list of lists) {
    const own = user[list] ?? [];
    const ids = saidOf(user, list).flatMap((item) => idOf(item) ?? []);
    const ready = ids.filter((id) => presetIds(list).includes(id));
    if (!Array.isArray(own) || ready.length === 0) continue;
    const there = own.map((item) => (ready.includes(idOf(item) ?? '') ? { ...item, use: false } : item));
    const others = ready.filter((id) => !own.some((item) => idOf(item) === id));
    data[list] = [...there, ...others.map((id) => ({ id, use: false }))];
  }
  return data;
}

function uselessReasons(user: unknown): Unlocated[] {
  return lists.flatMap((list) =>
    saidOf(user, list).flatMap((item, index): Unlocated[] => {
      const id = idOf(item);
      const presets = presetIds(list);
      if (id === undefined || presets.includes(id)) return [];
      const meant = nearest(id, presets);
      return [
        {
          path: ['leftOut', list, index],
          ...finding(
            'nothing-left-out',
            `${quote(id)} is not a ready-made item of \`${list}\`, so nothing is left out.`,
            meant === undefined
              ? 'Take it out; what you do not write is not there.'
              : `Did you mean ${meant}?`,
          ),
        },
      ];
    }),
  );
}

// `list` is the path as `presetIds` takes it, without indexes.
function search(
  schema: Parameters<typeof nodeOf>[0],
  value: unknown,
  path: (string | number)[],
  list: string,
  faults: Unlocated[],
): void {
  const node = nodeOf(schema);
  const visit = (group: Record<string, unknown>, at: (string | number)[], shape: typeof node) => {
    if (shape.is !== 'group' && shape.is !== 'things') return;
    for (const [key, child] of Object.entries(shape.shape))
      search(child, group[key], [...at, key], list === '' ? key : `${list}.${key}`, faults);
  };
  if (node.is === 'group' && isGroup(value)) visit(value, path, node);
  else if (node.is === 'things' && Array.isArray(value))
    value.forEach((item: unknown, index) => {
      if (!isGroup(item)) return;
      const at = [...path, index];
      faults.push(...useless(item, at, presetIds(list)));
      visit(item, at, node);
    });
}

function useless(
  { id, use }: Record<string, unknown>,
  path: (string | number)[],
  presets: readonly string[],
): Unlocated[] {
  if (typeof id !== 'string') return [];
  if (id === '*' && use !== false)
    return [
      {
        path: [...path, 'id'],
        ...finding(
          'not-an-id',
          '"*" stands for all ready-made items, and is no id.',
          'Write use: false beside it to leave them out, or another id.',
        ),
      },
    ];
  if (use !== false || presets.includes(id) || (id === '*' && presets.length > 0)) return [];
  const meant = nearest(id, presets);
  return [
    {
      path,
      ...finding(
        'nothing-left-out',
        presets.length === 0
          ? 'This list has no ready-made items, so use: false leaves nothing out.'
          : `${quote(id)} is not a ready-made item of this list, so use: false leaves nothing out.`,
        meant === undefined ? 'Take the item out of the list.' : `Did you mean ${meant}?`,
      ),
      ...changeOf(slipOf(id, presets), (as) => ({ path: [...path, 'id'], was: id, as: JSON.stringify(as) })),
    },
  ];
}
