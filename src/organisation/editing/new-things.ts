import { withValues } from '../another-value.ts';
import { isId } from '../schema/field.ts';
import { valueAtIds } from '../thing-at.ts';
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
    if (valueAtIds(grown, path) !== undefined) return undefined;
    grown = withValues(grown, new Map([[`${path}.id`, id]]));
  }
  return grown;
}
