import type { Presets } from './presets/index.ts';
import type { PresetItem } from './presets/item.ts';
import { isGroup } from './sanitise-input.ts';

/** The user's data laid over the ready-made items, and where each item of a list came from. */
export interface Overlay {
  data: unknown;
  /** For each list path, the user's index of each item; undefined for a ready-made item they left alone. */
  origins: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** Paths (by id) of ready-made items the user leaves out with `use: false`. */
  leftOut: readonly string[];
}

/**
 * Merges the user's items over the ready-made ones of the same id, field by field; other items are added behind.
 * `{ id: 'x', use: false }` leaves a ready-made item out, `{ id: '*', use: false }` leaves all of them out.
 * Expects data of `sanitiseInput`; what is of the wrong type stays as it is, for the schema to object to.
 */
export function overlay(user: unknown, presets: Presets): Overlay {
  const origins = new Map<string, (number | undefined)[]>();
  const leftOut: string[] = [];
  if (!isGroup(user)) return { data: user, origins, leftOut };
  const data: Record<string, unknown> = { ...user };
  for (const [path, items] of Object.entries(presets.inEdition(user.edition))) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const parent = reach(data, keys);
    if (!parent) continue;
    const own = parent[last];
    if (own !== undefined && !Array.isArray(own)) continue;
    const merged = mergeItems(items, own ?? []);
    parent[last] = merged.items;
    origins.set(path, merged.origins);
    leftOut.push(...merged.leftOut.map((id) => `${path}.${id}`));
  }
  data.priorityMatrix = mergeMatrix(data, presets.matrix);
  return { data, origins, leftOut };
}

// Every group on the way is copied: the user's data is read again for the decisions.
function reach(data: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> | undefined {
  let group = data;
  for (const key of keys) {
    const next = group[key] ?? {};
    if (!isGroup(next)) return undefined;
    const copied = { ...next };
    group[key] = copied;
    group = copied;
  }
  return group;
}

function mergeItems(presets: readonly PresetItem[], own: readonly unknown[]) {
  const items: unknown[] = [];
  const origins: (number | undefined)[] = [];
  const leftOut: string[] = [];
  const unread = new Map<string, number>();
  own.forEach((item, index) => {
    if (isGroup(item) && typeof item.id === 'string' && !unread.has(item.id)) unread.set(item.id, index);
  });
  const all = unread.get('*');
  const none = all !== undefined && isLeftOut(own[all]);
  for (const preset of presets) {
    const index = unread.get(preset.id);
    const item = index === undefined ? undefined : own[index];
    if (index === undefined) {
      if (none) leftOut.push(preset.id);
      else push(preset, undefined);
    } else if (isLeftOut(item)) leftOut.push(preset.id);
    // Once all are left out, an id of the ready-made set is an item like any other.
    else push(none ? item : { ...preset, ...(item as object) }, index);
  }
  const merged = new Set(origins);
  own.forEach((item, index) => {
    if (!merged.has(index) && !(isLeftOut(item) && leavesOut(item, presets))) push(item, index);
  });
  return { items, origins, leftOut };

  function push(item: unknown, origin: number | undefined) {
    items.push(item);
    origins.push(origin);
  }
}

/** Whether an item is left out. A role that is merged into another is not: texts lead on from it. */
export function isLeftOut(item: unknown): boolean {
  return isGroup(item) && item.use === false && !item.sameAs;
}

function leavesOut(item: unknown, presets: readonly PresetItem[]): boolean {
  return isGroup(item) && (item.id === '*' || presets.some((preset) => preset.id === item.id));
}

// A cell of the presets is dropped with its impact, urgency or priority; the gap is then reported, not a wrong id.
function mergeMatrix(data: Record<string, unknown>, presets: Presets['matrix']): unknown {
  const own = data.priorityMatrix ?? {};
  if (!isGroup(own)) return own;
  const impacts = idsOf(data.impacts);
  const urgencies = idsOf(data.urgencies);
  const priorities = idsOf(data.priorities);
  const matrix: Record<string, unknown> = { ...own };
  for (const [impact, row] of Object.entries(presets)) {
    const ownRow = own[impact] ?? {};
    if (!impacts.has(impact) || !isGroup(ownRow)) continue;
    const cells = Object.entries(row).filter(([urgency, id]) => urgencies.has(urgency) && priorities.has(id));
    matrix[impact] = { ...Object.fromEntries(cells), ...ownRow };
  }
  return matrix;
}

function idsOf(items: unknown): Set<unknown> {
  return new Set(Array.isArray(items) ? items.map((item) => (isGroup(item) ? item.id : undefined)) : []);
}
