import { fieldAt, knownPaths, listPaths } from '../../organisation/index.ts';
import { collections, isCollection } from '../collections.ts';
import { attributesOf, type Reading, report } from '../reading.ts';
import { didYouMean } from '../suggestion.ts';
import type { Node } from '../tree.ts';
import { valueAt } from '../value-at.ts';

/**
 * `<When some="suppliers">` and `<When none="suppliers">`: whether the text inside belongs to this manual.
 * A list counts as some when it holds an item, a flag when it is set, a text when it is not empty.
 * Several names in one attribute: one that counts is enough for `some`, all must be empty for `none`.
 */
export function isSaid(node: Node, reading: Reading): boolean {
  const attributes = attributesOf(node);
  const some = attributes.get('some');
  const none = attributes.get('none');
  if ((some === undefined) === (none === undefined)) {
    report(
      reading,
      node,
      '<When> needs either `some` or `none`.',
      'Write <When some="suppliers"> or <When none="suppliers">.',
    );
    return false;
  }
  const names = String(some ?? none)
    .trim()
    .split(/[\s,]+/);
  const present = names.map((name) => isPresent(name, node, reading));
  return some === undefined ? !present.some(Boolean) : present.some(Boolean);
}

function isPresent(name: string, node: Node, reading: Reading): boolean {
  if (isCollection(name)) {
    reading.paths.add(collections[name](reading.organisation)[0]?.parts[0]?.list ?? name);
    return collections[name](reading.organisation).length > 0;
  }
  const path = name.replace(/^org\./, '');
  if (path.startsWith('item.') && reading.item) {
    const inner = path.slice('item.'.length);
    return reading.item.parts.some((part) => {
      const key =
        part.prefix && inner.startsWith(`${part.prefix}.`) ? inner.slice(part.prefix.length + 1) : inner;
      return counts(valueAt(part.value, key));
    });
  }
  if (!fieldAt(path) && !listPaths().includes(path)) {
    const known = [...Object.keys(collections), ...listPaths(), ...knownPaths()];
    report(
      reading,
      node,
      `"${name}" is nothing that <When> can ask for.`,
      didYouMean(path, known, 'Name a list or a field of the organisation.'),
    );
    return false;
  }
  reading.paths.add(path);
  return counts(valueAt(reading.organisation, path));
}

function counts(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}
