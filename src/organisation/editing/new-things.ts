import { withValues } from '../another-value.ts';
import { isGroup } from '../sanitise-input.ts';
import { isId } from '../schema/field.ts';
import { schemaPlace } from './schema-keys.ts';

/**
 * An organisation that has further things in its lists, each by its path, `services.mail`, with nothing but its id. Nothing
 * where one of them can't be new: where the schema has no such list, or the organisation has a thing of that id.
 */
export function withNewThings(organisation: unknown, paths: readonly string[]): unknown {
  let grown = organisation;
  for (const path of paths) {
    const at = path.lastIndexOf('.');
    const id = path.slice(at + 1);
    if (!isId(id) || schemaPlace(path.slice(0, Math.max(0, at)), grown)?.is !== 'things') return undefined;
    if (hasThing(grown, path)) return undefined;
    grown = withValues(grown, new Map([[`${path}.id`, id]]));
  }
  return grown;
}

/** Whether a list has a thing with the id that a path ends in. */
function hasThing(organisation: unknown, path: string): boolean {
  const keys = path.split('.');
  const held = keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((one) => isGroup(one) && one['id'] === key);
    return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, organisation);
  return held !== undefined;
}
