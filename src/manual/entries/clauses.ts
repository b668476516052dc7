import type { Organisation } from '../../organisation/index.ts';
import {
  alternatives,
  ancestorsOf,
  type Clause,
  childrenOf,
  crosswalkOf,
  type EditionId,
  isWithin,
  listedIn,
  neighboursOf,
  parseClauseRef,
  targetsOf,
  type WordedStandard,
} from '../../standard/index.ts';
import { isInForce } from '../control/state.ts';
import type { ClauseEntry, DocumentEntry, OtherEdition, RequirementEntry } from '../model/manual.ts';
import { memoise } from '../model/memoise.ts';
import type { ReadDocument } from '../model/read-document.ts';
import { clausePath } from '../model/urls.ts';
import type { Words } from '../words/words.ts';
import type { LeftOutAnswers } from './left-out-answers.ts';

/** One entry for each clause of the edition, with what the manual says to it. */
export function clauseEntries(
  documents: readonly DocumentEntry[],
  unpublished: readonly Pick<ReadDocument, 'document'>[],
  organisation: Organisation,
  edition: EditionId,
  { standard }: Words,
  leftOut: LeftOutAnswers = new Map(),
): ClauseEntry[] {
  const records = organisation.records.map(({ id, clauses }) => ({
    id,
    clauses: recordClauses(clauses, edition),
  }));
  const drafted = new Map<string, string[]>();
  for (const { document } of unpublished)
    for (const mark of document.marks)
      if (mark.edition === edition)
        drafted.set(mark.requirement, [...(drafted.get(mark.requirement) ?? []), ...mark.missing]);
  return outlineOf(standard)(edition).map(({ clause, ...outline }): ClauseEntry => {
    const { number } = clause;
    // What lists a branch speaks to all that stands under it.
    const under = (numbers: readonly string[]) =>
      numbers.some((other) => isWithin(other, number) || isWithin(number, other));
    return {
      ...outline,
      documents: documents.filter((document) => under(document.clauseNumbers)).map(({ key }) => key),
      records: records.filter((record) => under(record.clauses)).map(({ id }) => id),
      requirements: requirementEntries(clause, documents, { drafted, leftOut, standard }),
    };
  });
}

/** What the standard alone says of each clause of an edition; worked out once for a language. */
const outlineOf = memoise((standard: WordedStandard) => {
  const known = new Map<EditionId, ReturnType<typeof outline>>();
  return (edition: EditionId) => {
    const made = known.get(edition) ?? outline(edition, standard);
    known.set(edition, made);
    return made;
  };
});

const outline = (edition: EditionId, standard: WordedStandard) =>
  standard.clausesOf(edition).map((clause) => {
    const { number, title, parent, leaf, searchTerms } = clause;
    const neighbours = neighboursOf(edition, number);
    return {
      clause,
      number,
      title,
      parent,
      leaf,
      url: clausePath(number),
      ancestors: ancestorsOf(edition, number).map((above) => above.number),
      children: childrenOf(edition, number).map((child) => child.number),
      previous: neighbours.previous?.number ?? null,
      next: neighbours.next?.number ?? null,
      searchTerms: [...searchTerms],
      other: alternatives(edition).map((other) => inOther(clause, other, standard)),
      crosswalk: crosswalkOf({ edition, number }) ?? null,
    };
  });

/**
 * The points of a clause with every passage that answers them; without one a point is a gap, unless a draft that readers
 * do not get answers it: then it is told what that draft lacks.
 */
function requirementEntries(
  { edition, number }: Clause,
  documents: readonly DocumentEntry[],
  {
    drafted,
    leftOut,
    standard,
  }: { drafted: ReadonlyMap<string, readonly string[]>; leftOut: LeftOutAnswers; standard: WordedStandard },
): RequirementEntry[] {
  const holding = new Set(documents.filter(({ status }) => isInForce(status)).map(({ key }) => key));
  const own = standard.requirementsOf(edition, number).filter((point) => point.clause === number);
  return own.map(({ id, text, kind, scored }): RequirementEntry => {
    const answeredBy = documents.flatMap((document) =>
      document.marks
        .filter((mark) => mark.edition === edition && mark.requirement === id)
        .map((mark) => ({ ...mark, document: document.key, url: `${document.url}#${mark.anchor}` })),
    );
    const inForce = answeredBy.some(({ document }) => holding.has(document));
    const isDrafted = answeredBy.length > 0 || drafted.has(id);
    const lacking = answeredBy.length > 0 ? answeredBy.flatMap((answer) => answer.missing) : drafted.get(id);
    const missing = [...new Set(lacking)];
    const answered = inForce ? 'in-force' : isDrafted ? 'drafted' : 'gap';
    const status = missing.length > 0 ? 'content-missing' : answered;
    const left = status === 'gap' ? leftOut.get(id) : undefined;
    return { id, text, kind, scored, status, answeredBy, missing, ...(left ? { leftOut: left } : {}) };
  });
}

function inOther(ref: Clause, other: EditionId, standard: WordedStandard): OtherEdition {
  return {
    edition: other,
    clauses: targetsOf(ref)
      .filter((target) => target.edition === other)
      .map((target) => ({
        number: target.number,
        title: titleOf(standard.clause(other, target.number)),
        weight: target.weight,
      })),
    notes: standard.notesOn(ref).map(({ note }) => note),
  };
}

/** A title that can stand alone: "General" says nothing in a list. */
const titleOf = (named: Clause | undefined): string => named?.label ?? named?.title ?? '';

/** The clauses of a record in the manual's edition. */
export function recordClauses(written: readonly string[], edition: EditionId): string[] {
  const refs = written.flatMap((text) => parseClauseRef(text, edition) ?? []);
  return listedIn(refs, edition).map(({ number }) => number);
}
