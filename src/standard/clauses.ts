import { defaultLanguage } from '../language/languages.ts';
import { clauseRows } from './data.ts';
import { allEditions, type EditionId } from './editions.ts';
import { nearestNumber } from './nearest-number.ts';
import { type ClauseRef, isWithin } from './numbers.ts';
import { reader, type StandardTexts, textsOf } from './texts/index.ts';

/** What is known of a clause in any language. */
export interface ClauseFacts extends ClauseRef {
  /** True where the standard gives a number but no title. */
  readonly untitled?: boolean;
  /** Number of the clause it stands under; null for a section. */
  readonly parent: string | null;
  readonly kind: 'section' | 'clause';
  /** Whether it holds requirements itself; no clause stands under a leaf. */
  readonly leaf: boolean;
  /** Place in the edition, from 1. */
  readonly order: number;
}

/** A numbered node of an edition, from section to leaf, with its texts. */
export interface Clause extends ClauseFacts {
  /** The short title, spelled as the standard spells it; a description of ours where `untitled` is set. */
  readonly title: string;
  /** A title that can stand alone, in lists and search, where the standard's own says too little ("General"). */
  readonly label?: string;
  /** Words under which people look for it; empty for all but leaves. */
  readonly searchTerms: readonly string[];
}

type ClauseTexts = Pick<Clause, 'title' | 'label'> & Partial<Pick<Clause, 'searchTerms'>>;

/** Gives a clause its texts of one language, whatever language it had them in. */
export function clauseWording(texts: StandardTexts): (facts: ClauseFacts) => Clause {
  const textsFor = reader<ClauseTexts>(texts.clauses);
  return ({ edition, number, untitled, parent, kind, leaf, order }) => {
    const { title, label, searchTerms = [] } = textsFor(edition, number);
    return {
      edition,
      number,
      title,
      ...(label && { label }),
      ...(untitled && { untitled }),
      parent,
      kind,
      leaf,
      order,
      searchTerms,
    };
  };
}

const worded = clauseWording(textsOf(defaultLanguage));

function shaped(edition: EditionId): readonly Clause[] {
  return (clauseRows[edition] as Omit<ClauseFacts, 'edition'>[]).map((row) => worded({ edition, ...row }));
}

const index = new Map(
  allEditions.map((edition) => {
    const all = shaped(edition);
    return [edition, { all, byNumber: new Map(all.map((node) => [node.number, node])) }];
  }),
);

/** All clauses of an edition, sections and branches included, in the order of the standard. */
export function clausesOf(edition: EditionId): readonly Clause[] {
  return index.get(edition)?.all ?? [];
}

/** The clause with this number; nothing when the edition has none. */
export function clause(edition: EditionId, number: string): Clause | undefined {
  return index.get(edition)?.byNumber.get(number);
}

/** The clauses directly under one, in order; empty for a leaf or an unknown number. */
export function childrenOf(edition: EditionId, number: string): readonly Clause[] {
  return clausesOf(edition).filter((node) => node.parent === number);
}

/** The clauses above one, section first; empty for a section or an unknown number. */
export function ancestorsOf(edition: EditionId, number: string): readonly Clause[] {
  const parent = clause(edition, number)?.parent;
  const above = parent ? clause(edition, parent) : undefined;
  return above ? [...ancestorsOf(edition, above.number), above] : [];
}

/** The leaves at or under a clause, in order: a leaf gives itself, no number all leaves of the edition. */
export function leavesUnder(edition: EditionId, number?: string): readonly Clause[] {
  return clausesOf(edition).filter(
    (node) => node.leaf && (number === undefined || isWithin(node.number, number)),
  );
}

/** The sections of an edition, in order. */
export function sectionsOf(edition: EditionId): readonly Clause[] {
  return clausesOf(edition).filter(({ kind }) => kind === 'section');
}

/** The section a clause stands in, a section being its own; nothing for an unknown number. */
export function sectionOf(edition: EditionId, number: string): Clause | undefined {
  return ancestorsOf(edition, number)[0] ?? clause(edition, number);
}

/** The clauses before and after one in the order of the standard, across levels. */
export function neighboursOf(
  edition: EditionId,
  number: string,
): { readonly previous?: Clause; readonly next?: Clause } {
  const all = clausesOf(edition);
  const place = all.findIndex((node) => node.number === number);
  const [previous, next] = place === -1 ? [] : [all[place - 1], all[place + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/**
 * The number that a mistyped one most likely stands for: the leaf when a number stands under one (8.1.1 is
 * 8.1), else the nearest (8.11 is 8.1). Nothing when none is near.
 */
export function nearestClause(edition: EditionId, text: string): string | undefined {
  const typed = text.replace(/^\s*(?:(?:\d+(?:-\d+)?:)?\d{4}:|clause\s+|§\s*)/i, '').replace(/[\s.]+$/, '');
  const leaf = leavesUnder(edition).find((node) => isWithin(typed, node.number));
  const numbers = clausesOf(edition).map((node) => node.number);
  return leaf?.number ?? nearestNumber(typed, numbers);
}
