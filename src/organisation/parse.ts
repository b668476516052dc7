import type { Diagnostic, Unlocated } from '../diagnostics/diagnostic.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { deriveValues } from './derive-values.ts';
import { repeatedIds } from './duplicates.ts';
import { emptyCells } from './empty-cells.ts';
import { uselessLeftOuts, withLeftOuts } from './left-out.ts';
import { type Locate, located } from './located.ts';
import { readMovedFields } from './moved-fields.ts';
import { isLeftOut, type Overlay, overlay } from './overlay.ts';
import { presetsIn } from './presets/index.ts';
import { isGroup, sanitiseInput } from './sanitise-input.ts';
import { type Organisation, organisationSchemaIn } from './schema/organisation.ts';
import { schemaProblems } from './schema-problems.ts';
import { unknownKeys } from './unknown-keys.ts';
import { type Withheld, withheldOf, withheldUnread } from './withheld.ts';
import { writtenPaths } from './written-paths.ts';

/** How the user's file writes the value at a place; undefined where it doesn't tell. */
export type Written = (path: readonly (string | number)[]) => string | undefined;

/** What the config says, or what is wrong with it. `organisation` is absent when any problem is an error. */
export interface ParsedOrganisation {
  organisation?: Organisation;
  decisions: Decision[];
  /** The paths that the user's own data writes; see `writtenPaths`. */
  written: ReadonlySet<string>;
  problems: Diagnostic[];
  /** What of the user's own data nobody may be shown; found when it is asked for. */
  withheld: () => Withheld;
}

/** Reads a config of whatever shape; never throws. All type problems are reported at once. */
export function parseOrganisation(
  raw: unknown,
  locate: Locate,
  written: Written = () => undefined,
): ParsedOrganisation {
  const { data: user, faults, empty } = sanitiseInput(raw);
  // What is no data at all has no fields to complain about.
  if (faults.some(({ path }) => path.length === 0))
    return {
      decisions: [],
      written: new Set(),
      problems: faults.map((fault) => located(fault, locate, user)),
      withheld: () => withheldUnread,
    };
  // An editor's pointer to the JSON Schema says nothing about the organisation.
  if (isGroup(user)) delete user.$schema;
  const moved = readMovedFields(user);
  const withheld = () => withheldOf(user, locate);
  faults.push(
    ...repeatedIds(user),
    ...unknownKeys(user, empty),
    ...emptyCells(empty),
    ...uselessLeftOuts(user),
  );
  const language = isGroup(user) ? user.language : undefined;
  const laid = overlay(withLeftOuts(user), presetsIn(language));
  const result = organisationSchemaIn(language).safeParse(laid.data);
  if (!result.success)
    faults.push(
      ...schemaProblems(result.error, laid.data, (path) => written(pathAsWritten(path, laid))).map(
        (fault) => ({
          ...fault,
          path: pathAsWritten(fault.path, laid),
          ...asWritten(fault, laid),
        }),
      ),
    );
  if (!result.success || faults.length > 0)
    return {
      decisions: [],
      written: new Set(),
      problems: [...faults, ...moved].map((fault) => located(fault, locate, user)),
      withheld,
    };
  const organisation = deriveValues(withoutLeftOut(result.data) as Organisation, user);
  return {
    organisation,
    decisions: decisionsOf(organisation, user, laid.leftOut),
    written: writtenPaths(user),
    problems: moved.map((told) => located(told, locate, user)),
    withheld,
  };
}

// The schema counts merged items; the user's file counts the user's own.
function pathAsWritten(path: Unlocated['path'], { origins }: Overlay): Unlocated['path'] {
  let list = '';
  return path.map((key) => {
    if (typeof key === 'string') {
      list = list === '' ? key : `${list}.${key}`;
      return key;
    }
    return origins.get(list)?.[key] ?? key;
  });
}

/** The change that mends a fault, at the place in the user's file. */
function asWritten({ fix }: Unlocated, laid: Overlay): Pick<Unlocated, 'fix'> {
  if (!fix || !('change' in fix)) return {};
  return { fix: { change: { ...fix.change, path: pathAsWritten([...fix.change.path], laid) } } };
}

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isLeftOut(item)).map(withoutLeftOut);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutLeftOut(item)]));
}
