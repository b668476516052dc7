import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { rawValue } from '../fill.ts';
import { fixOfWord } from '../fixes.ts';
import { roleNamed } from './references.ts';

const isPath = (id: string): boolean => /^\s*(?:org|item)\./.test(id);

/**
 * The ids of roles or records that an attribute names, parted by spaces; each is checked. A path among them, such as
 * `org.audit.owner`, stands for what the organisation names there, which may be nobody.
 */
export function ids(
  node: Node,
  name: string,
  known: ReadonlyMap<string, unknown>,
  reading: Reading,
): string[] {
  const value = attributesOf(node).get(name);
  if (value === undefined || value === null || value === '') return [];
  const written = typeof value === 'string' ? tokens(value) : [value.value];
  const kind = name === 'output' || name === 'record' ? 'record' : 'role';
  const found = written
    .flatMap((id) => (isPath(id) || typeof value !== 'string' ? named(id, node, reading) : [id]))
    .filter((id) => {
      if (known.has(id)) return true;
      const hint = didYouMean(id, known.keys(), 'Add it to your organisation or correct the id.');
      report(
        reading,
        node,
        `unknown-${kind}`,
        `"${id}" is not a ${kind} of this manual.`,
        hint,
        fixOfWord(node, name, id, known.keys(), reading),
      );
      return false;
    });
  return kind === 'role' ? [...new Set(found.map((id) => roleNamed(id, reading)))] : found;
}

const tokens = (value: string): string[] => value.trim().split(/[\s,]+/);

function named(path: string, node: Node, reading: Reading): string[] {
  const value = rawValue(path, node, reading);
  return typeof value === 'string' && value !== '' ? tokens(value) : [];
}
