import { clause, type EditionId, parseClauseRef } from '../standard/index.ts';
import { type FieldWithValue, fieldWithValue } from './field-with-value.ts';
import { descriptionOf, listPaths } from './fields.ts';
import { presetFacts } from './presets/lists.ts';
import { isGroup } from './sanitise-input.ts';
import type { Organisation } from './schema/organisation.ts';

/** What an entry of `metBy` points to. */
export type WayOfMeeting =
  | { kind: 'control'; name: string }
  | { kind: 'clause' }
  | { kind: 'list'; meaning: string; names: readonly string[] }
  | ({ kind: 'field'; path: string } & FieldWithValue);

/**
 * What meets an obligation, by how it is written: the id of a security control, a clause (`9.2`, `2018:8.5.1`), a
 * field of the config (`continuity.testInterval`, `records.incident-record.retention`) or a list that the
 * organisation fills itself (`changes.freezeWindows`). Undefined when it is none.
 */
export function wayOfMeeting(
  written: string,
  organisation: Organisation,
  edition: EditionId,
): WayOfMeeting | undefined {
  const control = organisation.security.controls.find(({ id }) => id === written);
  if (control) return { kind: 'control', name: control.name };
  const ref = parseClauseRef(written, edition);
  if (ref && clause(ref.edition, ref.number)) return { kind: 'clause' };
  // A list that stands there by default was made for nobody's law.
  if (listPaths().includes(written) && !Object.hasOwn(presetFacts, written))
    return { kind: 'list', ...listAt(written, organisation) };
  const found = fieldWithValue(organisation, written);
  return found && { kind: 'field', path: written, ...found };
}

function listAt(path: string, organisation: Organisation): { meaning: string; names: string[] } {
  const value = path
    .split('.')
    .reduce<unknown>((inside, key) => (isGroup(inside) ? inside[key] : undefined), organisation);
  const items = Array.isArray(value) ? value.filter(isGroup) : [];
  return {
    meaning: descriptionOf(path),
    names: items.map(({ id, name, title }) => String(name || title || id)),
  };
}
