import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { attributesOf, type Reading, report } from '../context.ts';
import { fixOfAttribute } from '../fixes.ts';

/**
 * The attributes of a table component, all of them plain text. One that the component doesn't have, or that is an
 * expression, is a problem and left out.
 */
export function textAttributes<Name extends string>(
  node: Node,
  names: readonly Name[],
  reading: Reading,
): Partial<Record<Name, string>> {
  const component = String(node['name']);
  const found: Partial<Record<Name, string>> = {};
  for (const [name, value] of attributesOf(node)) {
    const known = names.find((candidate) => candidate === name);
    if (!known) {
      const all = names.length > 0 ? `It takes ${reading.words.list(names)}.` : 'It takes none.';
      report(
        reading,
        node,
        'unknown-attribute',
        `<${component}> has no \`${name}\`.`,
        didYouMean(name, names, all),
        fixOfAttribute(node, name, names, reading),
      );
    } else if (typeof value === 'object' && value !== null) {
      report(
        reading,
        node,
        'expression-in-attribute',
        `\`${name}\` of <${component}> is an expression.`,
        `Write it as text: ${name}="…".`,
      );
    } else if (value?.trim()) {
      found[known] = value.trim();
    }
  }
  return found;
}

/** The names in an attribute, parted by spaces or commas, each once. */
export const namesIn = (written: string): string[] => [...new Set(written.split(/[\s,]+/).filter(Boolean))];
