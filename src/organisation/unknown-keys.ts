import type { Unlocated } from '../diagnostics/diagnostic.ts';
import { slipOf } from '../diagnostics/slip.ts';
import { changeOf } from './change-of.ts';
import { nearest } from './fields.ts';
import { type EmptyKey, isGroup } from './sanitise-input.ts';
import { nodeOf } from './schema/node.ts';
import { organisationSchema } from './schema/organisation.ts';
import { restOfTextFinding, unknownKeyFinding, unknownKeysFinding } from './schema-messages.ts';

type Path = readonly (string | number)[];

/**
 * Keys of the user's own data that the schema doesn't know, with and without a value. Several in one group come from
 * one slip, such as a comma or a wrong indentation, and make one fault; a misspelt field is a fault of its own.
 */
export function unknownKeys(user: unknown, empty: readonly EmptyKey[]): Unlocated[] {
  const faults: Unlocated[] = [];
  search(organisationSchema, user, []);
  return faults;

  function search(schema: Parameters<typeof nodeOf>[0], value: unknown, path: Path): void {
    const node = nodeOf(schema);
    if (node.is === 'group' && isGroup(value)) visit(node.shape, value, path);
    else if (node.is === 'things' && Array.isArray(value))
      value.forEach((item: unknown, index) => {
        if (isGroup(item)) visit(node.shape, item, [...path, index]);
      });
  }

  function visit(
    shape: Readonly<Record<string, Parameters<typeof nodeOf>[0]>>,
    group: Readonly<Record<string, unknown>>,
    path: Path,
  ): void {
    const known = Object.keys(shape);
    const strange = (key: string) => !Object.hasOwn(shape, key);
    faults.push(...written(Object.keys(group).filter(strange), known, path));
    const here = empty.filter((each) => each.path.length === path.length + 1 && startsWith(each.path, path));
    const lost = here.filter((each) => strange(keyOf(each)));
    const misspelt = lost.filter((each) => nearest(keyOf(each), known) !== undefined);
    faults.push(...written(misspelt.map(keyOf), known, path));
    faults.push(
      ...rests(
        lost.filter((each) => !misspelt.includes(each)),
        known,
        group,
        path,
      ),
    );
    for (const [key, child] of Object.entries(shape)) search(child, group[key], [...path, key]);
  }
}

const keyOf = ({ path }: EmptyKey): string => String(path.at(-1));

const startsWith = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);

function written(keys: readonly string[], known: readonly string[], path: Path): Unlocated[] {
  const misspelt = keys.filter((key) => nearest(key, known) !== undefined);
  const others = keys.filter((key) => !misspelt.includes(key));
  const [first] = others;
  const at = (key: string): Unlocated['path'] => [...path, key];
  return [
    ...misspelt.map((key) => ({
      path: at(key),
      ...unknownKeyFinding(key, known),
      ...changeOf(slipOf(key, known), (name) => ({ path: at(key), key: name })),
    })),
    ...(first === undefined ? [] : [{ path: at(first), ...unknownKeysFinding(others, known) }]),
  ];
}

/** Words without a value, gathered by the text that they probably belong to. */
function rests(
  lost: readonly EmptyKey[],
  known: readonly string[],
  group: Readonly<Record<string, unknown>>,
  path: Path,
): Unlocated[] {
  const afters = [...new Set(lost.map(({ after }) => after))];
  return afters.flatMap((after): Unlocated[] => {
    const keys = lost.filter((each) => each.after === after).map(keyOf);
    const text = after === undefined ? undefined : group[after];
    // `{ peak: 2,600 at noon }` leaves the number 2; its comma stands without a space.
    const parted = typeof text === 'number' ? ',' : ', ';
    const words =
      typeof text === 'string' || typeof text === 'number'
        ? restOfTextFinding(
            keys,
            known,
            `${after}: ${JSON.stringify([`${text}`, keys.join(', ')].join(parted))}`,
          )
        : unknownKeysFinding(keys, known);
    return [{ path: [...path, keys[0] as string], ...words }];
  });
}
