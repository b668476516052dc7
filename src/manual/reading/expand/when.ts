import { fieldAt, knownPaths, listPaths } from '../../../organisation/index.ts';
import { editionNamed, editions, yearsOf } from '../../../standard/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { collections, isCollection } from '../../model/items.ts';
import type { Node } from '../../model/tree.ts';
import { valueAt } from '../../model/value-at.ts';
import { attributesOf, type Reading, report } from '../context.ts';

/**
 * `<When some="suppliers">`, `<When none="suppliers">` and `<When edition="2018">`: whether the text inside belongs to
 * this manual. A list counts as some when it holds an item, a flag when it is set, a text when it is not empty.
 * Several names in one attribute: one that counts is enough for `some`, all must be empty for `none`.
 */
export function conditionHolds(node: Node, reading: Reading): boolean {
  const attributes = attributesOf(node);
  const asked = ['some', 'none', 'edition'].filter((name) => attributes.has(name));
  if (asked.length !== 1) {
    report(
      reading,
      node,
      'incomplete-condition',
      '<When> needs one of `some`, `none` and `edition`.',
      'Write <When some="suppliers">, <When none="suppliers"> or <When edition="2018">.',
    );
    return false;
  }
  if (asked[0] === 'edition') return isEditionSaid(String(attributes.get('edition')), node, reading);
  const some = attributes.get('some');
  const none = attributes.get('none');
  const names = String(some ?? none)
    .trim()
    .split(/[\s,]+/);
  const present = names.map((name) => isPresent(name, node, reading));
  return some === undefined ? !present.some(Boolean) : present.some(Boolean);
}

function isEditionSaid(written: string, node: Node, reading: Reading): boolean {
  const edition = editionNamed(written, reading.manualEdition);
  if (edition) return edition === reading.manualEdition;
  report(
    reading,
    node,
    'unknown-edition',
    `"${written}" is not an edition of the standard.`,
    `Write one of ${yearsOf(editions[reading.manualEdition].standard).join(', ')}.`,
  );
  return false;
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
      'unknown-condition',
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
