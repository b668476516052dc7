import { defaultLanguage } from '../language/languages.ts';
import { clause, clausesOf } from './clauses.ts';
import { mapRows } from './data.ts';
import { allEditions, alternatives, type EditionId } from './editions.ts';
import { type ClauseRef, compareNumbers, isWithin } from './numbers.ts';
import { type StandardTexts, textsOf } from './texts/index.ts';

/** Whether the bulk of a clause went to a place, or only some of it. */
export type Weight = 'main' | 'part';

/** A place in another edition to which the matter of a clause went, or from which it came. */
export interface MapTarget extends ClauseRef {
  readonly weight: Weight;
}

/** A remark on what happened to a clause between two editions. */
export interface MapNote {
  /** The clause that the remark is about. */
  readonly about: ClauseRef;
  readonly note: string;
}

interface Link {
  readonly from: ClauseRef;
  readonly to: ClauseRef;
  readonly weight: Weight;
}

const maps = mapRows.map((row) => ({ ...row, from: row.from as EditionId, to: row.to as EditionId }));

const links: readonly Link[] = maps.flatMap(({ from, to, links: rows }) =>
  rows.flatMap((row) =>
    (['main', 'part'] as const).flatMap((weight) =>
      row[weight].map((number) => ({
        from: { edition: from, number: row.from },
        to: { edition: to, number },
        weight,
      })),
    ),
  ),
);

/** A place in the maps that a remark may stand at: a clause that changed, or one that arrived. */
export interface Remark {
  readonly about: ClauseRef;
  /** The edition whose map to the next one has the remark. */
  readonly map: EditionId;
  readonly kind: 'changed' | 'arrived';
  /** What its text goes by: the number of the clause, with a letter where there are several. */
  readonly id: string;
  /** Where it is told in the later edition, with all that stands under it: a clause of several heirs changed for some alone. */
  readonly at: readonly ClauseRef[];
}

const remarks: readonly Remark[] = maps.flatMap(({ from, to, links: rows, new: fresh, mostlyNew }) => {
  const there = (number: string): ClauseRef => ({ edition: to, number });
  return [
    ...rows.flatMap((row) =>
      (row.remarks ?? [{ id: row.from, at: row.main }]).map(
        ({ id, at }): Remark => ({
          about: { edition: from, number: row.from },
          map: from,
          kind: 'changed',
          id,
          at: at.map(there),
        }),
      ),
    ),
    ...[...fresh, ...mostlyNew].map(
      (id): Remark => ({ about: there(id), map: from, kind: 'arrived', id, at: [there(id)] }),
    ),
  ];
});

/** Says a remark in one language; nothing where none was made. */
export function noteWording(texts: StandardTexts): (remark: Remark) => MapNote[] {
  const maps: Readonly<Partial<Record<EditionId, MapTexts>>> = texts.maps;
  return ({ about, map, kind, id }) => {
    const note = maps[map]?.[kind][id];
    return note === undefined ? [] : [{ about, note }];
  };
}

type MapTexts = Readonly<Record<Remark['kind'], Readonly<Record<string, string>>>>;

const worded = noteWording(textsOf(defaultLanguage));

// A link to a branch holds for what stands under it, and a branch gathers the links of what stands under it.
const touches = (end: ClauseRef, ref: ClauseRef) =>
  end.edition === ref.edition && (isWithin(end.number, ref.number) || isWithin(ref.number, end.number));

function gather(ref: ClauseRef): readonly MapTarget[] {
  const found = new Map<string, MapTarget>();
  for (const { from, to, weight } of links) {
    const target = touches(from, ref) ? to : touches(to, ref) ? from : undefined;
    if (!target) continue;
    const key = `${target.edition}:${target.number}`;
    if (weight === 'main' || !found.has(key)) found.set(key, { ...target, weight });
  }
  return [...found.values()].sort(
    (a, b) => a.weight.localeCompare(b.weight) || compareNumbers(a.number, b.number),
  );
}

const targets = new Map(
  allEditions.flatMap((edition) =>
    clausesOf(edition).map(({ number }) => [`${edition}:${number}`, gather({ edition, number })]),
  ),
);

/**
 * Where the matter of a clause went in the other edition, or came from: main targets first, then by number.
 * A section or branch gathers the targets of all under it. Empty where the clause is new or unknown.
 */
export function targetsOf(ref: ClauseRef): readonly MapTarget[] {
  return targets.get(`${ref.edition}:${ref.number}`) ?? [];
}

/**
 * The clauses to name in an edition for this one: itself in its own edition, else its main targets, and all
 * the parts where the matter has no main place there. Empty where that edition has nothing of it.
 */
export function inEdition(ref: ClauseRef, edition: EditionId): readonly ClauseRef[] {
  if (ref.edition === edition) return clause(edition, ref.number) ? [ref] : [];
  const there = targetsOf(ref).filter((target) => target.edition === edition);
  const main = there.filter((target) => target.weight === 'main');
  return (main.length > 0 ? main : there).map(({ number }) => ({ edition, number }));
}

/**
 * Of the clauses that a document or record lists, the ones it has in an edition: those listed for that edition, or,
 * where none is, those that the map leads to. In the order listed, each once.
 */
export function listedIn(listed: readonly ClauseRef[], edition: EditionId): readonly ClauseRef[] {
  const own = listed.filter((ref) => ref.edition === edition);
  const found = own.length > 0 ? own : listed.flatMap((ref) => inEdition(ref, edition));
  return [...new Map(found.map((ref) => [ref.number, ref])).values()];
}

const arrived = (edition: EditionId, list: 'new' | 'mostlyNew'): readonly MapNote[] =>
  maps
    .filter((map) => map.to === edition)
    .flatMap(({ from, [list]: numbers }) =>
      numbers.flatMap((number) =>
        remarks.filter(({ map, kind, id }) => map === from && kind === 'arrived' && id === number),
      ),
    )
    .flatMap(worded);

/** The clauses of an edition that have no forerunner in the one before, each with a remark. */
export const newIn = (edition: EditionId): readonly MapNote[] => arrived(edition, 'new');

/** The clauses and branches of an edition of which little stood in the one before, each with a remark. */
export const mostlyNewIn = (edition: EditionId): readonly MapNote[] => arrived(edition, 'mostlyNew');

/** Remarks on what changed for a clause: its own, and those on its sources in the edition before that concern it. */
export const notesOn = (ref: ClauseRef): readonly MapNote[] => remarksOn(ref).flatMap(worded);

/** Where the remarks stand that concern a clause, in any language. */
export const remarksOn = (ref: ClauseRef): readonly Remark[] =>
  remarks.filter(
    ({ about, at }) =>
      (about.edition === ref.edition && isWithin(ref.number, about.number)) ||
      at.some(({ edition, number }) => edition === ref.edition && isWithin(ref.number, number)),
  );

/** The clauses of an edition whose number another edition gives to something else: all that share a number. */
export function sameNumber(edition: EditionId) {
  return clausesOf(edition).flatMap((node) => {
    const others = alternatives(edition).filter((other) => clause(other, node.number));
    return others.length > 0
      ? [{ clause: node, others: others.flatMap((other) => clause(other, node.number) ?? []) }]
      : [];
  });
}
