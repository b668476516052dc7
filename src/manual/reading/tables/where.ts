import { type Field, fieldOfItem, itemPaths } from '../../../organisation/index.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import type { Node } from '../../model/tree.ts';
import { valueAt } from '../../model/value-at.ts';
import { type Reading, report } from '../context.ts';
import { namesIn } from './attributes.ts';
import { partsBehind } from './item-paths.ts';
import type { Row } from './rows.ts';

type Test = (row: Row) => boolean;

/**
 * The rows for which every condition of `where="kind=external informationAccess=true"` holds; a field with several
 * values has to hold the one asked for. A condition that can't be read is a problem, and no row is returned then.
 */
export function rowsWhere(where: string, rows: readonly Row[], node: Node, reading: Reading): Row[] {
  const [first = []] = rows;
  const tests = namesIn(where).map((condition) => readCondition(condition, first, node, reading));
  if (tests.includes(undefined)) return [];
  const found = rows.filter((row) => tests.every((test) => test?.(row)));
  if (found.length === 0) {
    const hint = 'Leave the table out, or name a list that <When> can ask for, such as "externalSuppliers".';
    report(reading, node, 'nothing-to-show', `Nothing in the list has ${where}.`, hint);
  }
  return found;
}

function readCondition(condition: string, first: Row, node: Node, reading: Reading): Test | undefined {
  const [, name, wanted] = /^([\w.]+)=([\w.-]+)$/.exec(condition) ?? [];
  if (name === undefined || wanted === undefined) {
    report(
      reading,
      node,
      'not-a-condition',
      `"${condition}" is not a condition.`,
      'Write a field and its value: where="kind=external".',
    );
    return undefined;
  }
  for (const { part, inner } of partsBehind(name, first)) {
    const field = fieldOfItem(part.list, inner);
    if (!field) continue;
    if (!isPossible(wanted, field, node, reading)) return undefined;
    const index = first.indexOf(part);
    return (row) => [valueAt(row[index]?.value, inner)].flat().some((value) => String(value) === wanted);
  }
  const known = first.flatMap(({ prefix, list }) =>
    itemPaths(list).map((path) => (prefix ? `${prefix}.${path}` : path)),
  );
  const hint = didYouMean(name, known, `The list has ${reading.words.list(known)}.`);
  report(reading, node, 'unknown-column', `"${name}" in \`where\` is not a field of this list.`, hint);
  return undefined;
}

/** A value that the field can never have is a slip of the pen, not an empty table. */
function isPossible(wanted: string, field: Field, node: Node, reading: Reading): boolean {
  const choices = field.choices
    ? Object.keys(reading.words.print.catalogue.choices[field.choices])
    : undefined;
  const possible = choices ?? (field.kind === 'flag' ? ['true', 'false'] : undefined);
  if (!possible || possible.includes(wanted)) return true;
  const hint = didYouMean(wanted, possible, `It can be ${reading.words.list(possible)}.`);
  report(reading, node, 'unknown-value', `"${wanted}" is no value that \`${field.path}\` can have.`, hint);
  return false;
}
