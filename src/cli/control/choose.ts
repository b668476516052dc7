import { didYouMean } from '../../manual/model/did-you-mean.ts';
import type { Actable, Controlled } from './open.ts';

/** How documents are named on the command line. */
export interface Choice {
  all?: true;
  type?: string;
  clause?: string;
  approver?: string;
}

/** The documents that somebody names, or why they can't be had. */
export interface Chosen {
  documents: Controlled[];
  /** Whether each of them was named by itself. */
  named: boolean;
  objections: string[];
}

/** Finds documents by id or number, else those that fit all of the filters. */
export function choose(all: readonly Controlled[], names: readonly string[], choice: Choice): Chosen {
  if (names.length > 0) return { ...chooseByName(all, names), named: true };
  const { type, clause, approver } = choice;
  if (!choice.all && type === undefined && clause === undefined && approver === undefined)
    return {
      documents: [],
      named: false,
      objections: [
        'Name documents by id or number, or choose them with --type, --clause, --approver or --all.',
      ],
    };
  const objections = [
    ...unknown(
      'type',
      type,
      all.map(({ entry }) => entry.type),
    ),
    ...unknown(
      'approver',
      approver,
      all.map(({ entry }) => entry.approver),
    ),
    ...unknown(
      'clause',
      clause,
      all.flatMap(({ entry }) => entry.clauseNumbers.flatMap(withAncestors)),
    ),
  ];
  const documents = all.filter(
    ({ entry }) =>
      (type === undefined || entry.type === type) &&
      (approver === undefined || entry.approver === approver) &&
      (clause === undefined || entry.clauseNumbers.some((number) => withAncestors(number).includes(clause))),
  );
  return { documents, named: false, objections };
}

/** Finds documents by id or number. */
export function chooseByName<One extends Actable>(
  all: readonly One[],
  names: readonly string[],
): { documents: One[]; objections: string[] } {
  const objections: string[] = [];
  const documents = names.flatMap((name) => {
    const found = all.find(({ entry }) => entry.key === name || entry.number === name);
    if (found) return [found];
    const known = all.flatMap(({ entry }) => [entry.key, entry.number]);
    const hint = didYouMean(name, known, 'The register of documents lists all ids and numbers.');
    objections.push(`"${name}" is no document of this manual. ${hint}`);
    return [];
  });
  return { documents: [...new Set(documents)], objections };
}

const withAncestors = (number: string): string[] =>
  number.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));

function unknown(option: string, value: string | undefined, known: readonly string[]): string[] {
  if (value === undefined || known.includes(value)) return [];
  const values = [...new Set(known)].sort();
  const list = values.length > 12 ? '' : ` There are ${values.join(', ')}.`;
  return [`No document has the ${option} "${value}". ${didYouMean(value, values, '')}${list}`.trim()];
}
