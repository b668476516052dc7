import { complete } from './complete.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { repeatedIds } from './duplicates.ts';
import { faultsOf } from './faults.ts';
import { type Overlay, overlay } from './overlay.ts';
import { type Fault, isGroup, plainCopy } from './plain.ts';
import type { Problem } from './problem.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';

/**
 * Finds a place in the user's file. The path holds keys, and for an item of a list its index or its id.
 * A place that cannot be found gives that of the nearest one around it.
 */
export type Locate = (path: (string | number)[]) => { file: string; line: number; column: number };

/** What the config says, or what is wrong with it. `organisation` is absent when any problem is an error. */
export interface ParsedOrganisation {
  organisation?: Organisation;
  decisions: Decision[];
  problems: Problem[];
}

/** Reads a config of whatever shape; never throws. All type problems are reported at once. */
export function parseOrganisation(raw: unknown, locate: Locate): ParsedOrganisation {
  const { data: user, faults } = plainCopy(raw);
  // What is no data at all has no fields to complain about.
  if (faults.some(({ path }) => path.length === 0))
    return { decisions: [], problems: faults.map((fault) => problemAt(fault, user, locate)) };
  // An editor's pointer to the JSON Schema says nothing about the organisation.
  if (isGroup(user)) delete user.$schema;
  faults.push(...repeatedIds(user));
  const laid = overlay(user);
  const result = organisationSchema.safeParse(laid.data);
  if (!result.success)
    faults.push(...faultsOf(result.error, laid.data).map((fault) => asWritten(fault, laid)));
  if (!result.success || faults.length > 0)
    return { decisions: [], problems: faults.map((fault) => problemAt(fault, user, locate)) };
  const organisation = complete(withoutLeftOut(result.data) as Organisation);
  return { organisation, decisions: decisionsOf(organisation, user, laid.leftOut), problems: [] };
}

// The schema counts merged items; the user's file counts the user's own.
function asWritten(fault: Fault, { origins }: Overlay): Fault {
  let list = '';
  const path = fault.path.map((key) => {
    if (typeof key === 'string') {
      list = list === '' ? key : `${list}.${key}`;
      return key;
    }
    return origins.get(list)?.[key] ?? key;
  });
  return { ...fault, path };
}

function problemAt(fault: Fault, user: unknown, locate: Locate): Problem {
  const message =
    fault.path.length === 0 ? fault.message : `${spokenPath(fault.path, user)}: ${fault.message}`;
  return { ...locate(fault.path), severity: 'error', message, hint: fault.hint };
}

/** A path as the decisions write it: items by id where they have one, else by their place, counted from 1. */
function spokenPath(path: readonly (string | number)[], user: unknown): string {
  let value = user;
  const words = path.map((key) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    if (typeof key === 'string') return key;
    return isGroup(value) && typeof value.id === 'string' && value.id.length <= 60 ? value.id : `#${key + 1}`;
  });
  return words.join('.');
}

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((item) => !(isGroup(item) && item.use === false)).map(withoutLeftOut);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutLeftOut(item)]));
}
