import type { Diagnostic, Unlocated } from '../diagnostics/diagnostic.ts';
import { complete } from './complete.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { repeatedIds } from './duplicates.ts';
import { faultsOf } from './faults.ts';
import { type Locate, located } from './located.ts';
import { type Overlay, overlay } from './overlay.ts';
import { isGroup, plainCopy } from './plain.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';

/** What the config says, or what is wrong with it. `organisation` is absent when any problem is an error. */
export interface ParsedOrganisation {
  organisation?: Organisation;
  decisions: Decision[];
  problems: Diagnostic[];
}

/** Reads a config of whatever shape; never throws. All type problems are reported at once. */
export function parseOrganisation(raw: unknown, locate: Locate): ParsedOrganisation {
  const { data: user, faults } = plainCopy(raw);
  // What is no data at all has no fields to complain about.
  if (faults.some(({ path }) => path.length === 0))
    return { decisions: [], problems: faults.map((fault) => located(fault, locate, user)) };
  // An editor's pointer to the JSON Schema says nothing about the organisation.
  if (isGroup(user)) delete user.$schema;
  faults.push(...repeatedIds(user));
  const laid = overlay(user);
  const result = organisationSchema.safeParse(laid.data);
  if (!result.success)
    faults.push(...faultsOf(result.error, laid.data).map((fault) => asWritten(fault, laid)));
  if (!result.success || faults.length > 0)
    return { decisions: [], problems: faults.map((fault) => located(fault, locate, user)) };
  const organisation = complete(withoutLeftOut(result.data) as Organisation);
  return { organisation, decisions: decisionsOf(organisation, user, laid.leftOut), problems: [] };
}

// The schema counts merged items; the user's file counts the user's own.
function asWritten(fault: Unlocated, { origins }: Overlay): Unlocated {
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

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value))
    return value.filter((item) => !(isGroup(item) && item.use === false)).map(withoutLeftOut);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutLeftOut(item)]));
}
