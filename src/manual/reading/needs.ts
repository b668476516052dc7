import { type Field, itemPaths, knownPaths, listPaths, owesFields } from '../../organisation/index.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { collections, type Item, isCollection } from '../model/items.ts';
import type { Node } from '../model/tree.ts';
import { valueAt } from '../model/value-at.ts';
import { type Reading, report } from './context.ts';
import { fixOfWord } from './fixes.ts';
import { type Asked, askedFor, isSome, isUnsaid } from './said.ts';

/**
 * What an answer rests on and the organisation has not entered: `needs="services context.externalIssues"`. A list or a text
 * has to hold something, a flag or a choice has to be decided, and of `agreements.*.workload` each item that is in use has to
 * have its own. Gives the paths that are missing, as decisions write them.
 */
export const unmetNeeds = (written: string, node: Node, reading: Reading): string[] =>
  written
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((name) =>
      name.includes('.*.') ? unmetOfItems(name, node, reading) : unmet(name, node, reading),
    );

function unmet(name: string, node: Node, reading: Reading): string[] {
  const asked = askedFor(name, reading);
  if (!asked) {
    reportUnknown(name, node, reading);
    return [];
  }
  return isMet(asked, reading) ? [] : [asked.path];
}

function unmetOfItems(name: string, node: Node, reading: Reading): string[] {
  const [list = '', inner = ''] = name.replace(/^org\./, '').split('.*.');
  const asked = askedFor(list, reading);
  const items = itemsOf(list, reading);
  if (!asked || !items || !isFieldOfItems(list, inner)) {
    reportUnknown(name, node, reading);
    return [];
  }
  if (items.length === 0) return isUnsaid(asked, reading) ? [asked.path] : [];
  return items.filter(isInUse).flatMap((item) => {
    const of = askedFor(`item.${inner}`, { ...reading, item });
    return of && !isMet(of, reading) ? [of.path] : [];
  });
}

/** A number is a value, nought too; a flag or choice always has one, so it counts only where somebody decided it. */
const isMet = (asked: Asked, { written }: Reading): boolean =>
  isChosen(asked.field) ? written.has(asked.path) : typeof asked.value === 'number' || isSome(asked);

const isChosen = (field: Field | undefined): boolean => field?.kind === 'flag' || field?.kind === 'choice';

function itemsOf(list: string, { organisation }: Reading): Item[] | undefined {
  if (isCollection(list)) return collections[list].items(organisation);
  const things: unknown = listPaths().includes(list) ? valueAt(organisation, list) : undefined;
  if (!Array.isArray(things)) return undefined;
  return (things as { id: string; name?: string }[]).map((value) => ({
    id: value.id,
    name: value.name ?? value.id,
    parts: [{ prefix: '', list, id: value.id, value }],
  }));
}

const isInUse = ({ parts }: Item): boolean =>
  parts.every(({ value }) => owesFields(value as Parameters<typeof owesFields>[0]));

const isFieldOfItems = (name: string, inner: string): boolean =>
  (isCollection(name) ? collections[name].parts : [{ prefix: '', list: name }]).some(({ prefix, list }) => {
    const before = prefix === '' ? '' : `${prefix}.`;
    if (!inner.startsWith(before)) return false;
    const field = inner.slice(before.length);
    return itemPaths(list).includes(field) || listPaths().includes(`${list}.${field}`);
  });

function reportUnknown(name: string, node: Node, reading: Reading): void {
  const known = [...Object.keys(collections), ...listPaths(), ...knownPaths()];
  report(
    reading,
    node,
    'unknown-need',
    `"${name}" is nothing that an answer can need.`,
    didYouMean(
      name.replace(/^org\./, ''),
      known,
      'Name a list or a field: needs="services services.*.owner".',
    ),
    fixOfWord(node, 'needs', name, known, reading),
  );
}
