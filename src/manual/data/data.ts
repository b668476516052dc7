import { withoutFixes } from '../../diagnostics/diagnostic.ts';
import { type ControlState, controlStates, isInForce } from '../control/state.ts';
import { coverageTotals } from '../coverage/coverage.ts';
import { reviewsOf } from '../entries/reviews.ts';
import { decisionState } from '../model/default-values.ts';
import type { DocumentEntry, Manual } from '../model/manual.ts';
import { raciOf } from '../model/raci.ts';
import { redactedText } from '../model/redactable-text.ts';
import { dataSchema, type ManualData } from './schema.ts';

/**
 * The manual as data, for other programs: the contents of `data/manual.json`.
 * Personal and confidential values are not in it, site paths are relative to the site's root.
 */
export function manualData(manual: Manual, generator: { name: string; version: string }): ManualData {
  const { edition, organisation, clauses, documents, records, roles, decisions, problems } = manual;
  return {
    $schema: 'manual.schema.json',
    schema: dataSchema,
    generator,
    standard: { name: edition.name, edition: edition.edition },
    organisation: { name: organisation.name },
    totals: totalsOf(manual),
    clauses: clauses.map(({ number, title, parent, leaf, url, documents, records, requirements, other }) => ({
      number,
      title,
      parent,
      leaf,
      url,
      documents,
      records,
      requirements: requirements.map(({ id, text, kind, scored, status, missing, answeredBy, leftOut }) => ({
        id,
        text,
        kind,
        scored,
        status,
        missing,
        answeredBy: answeredBy.map((answer) => ({
          document: answer.document,
          url: answer.url,
          text: redactedText(answer),
        })),
        ...(leftOut ? { leftOut: leftOut.map((one) => ({ ...one })) } : {}),
      })),
      other: other.map(({ edition, clauses }) => ({
        edition,
        clauses: clauses.map(({ number, weight }) => ({ number, weight })),
      })),
    })),
    documents: documents.map(documentData),
    records: records.map(({ id, title, clauses, owner, location, retention, documents, url }) => ({
      id,
      title,
      clauses,
      owner,
      location: location.name,
      retention,
      documents,
      url,
    })),
    roles: roles.map(
      ({ id, title, holder, classWords, members, belongsTo, merged, responsibleFor, url }) => ({
        id,
        title,
        holder,
        isClass: classWords !== '',
        members,
        belongsTo,
        merged: merged.map((one) => one.id),
        responsibleFor: responsibleFor.map((duty) => ({
          kind: duty.kind,
          document: duty.document,
          url: duty.url,
          as: duty.as,
          of: duty.of,
          every: duty.every,
          within: duty.within,
          records: duty.records,
          text: redactedText(duty),
        })),
        url,
      }),
    ),
    steps: raciOf(manual).flatMap(({ document, steps, duties }) =>
      [...steps, ...duties].map((line) => ({ document: document.key, ...line })),
    ),
    reviews: reviewsOf(manual),
    services: manual.services,
    suppliers: manual.suppliers,
    obligations: manual.obligations,
    changes: manual.changes.map(({ text, changes, ...change }) => ({
      ...change,
      text: text || null,
      changes: changes?.url ?? null,
    })),
    decisions,
    missing: manual.missing,
    waivers: manual.waivers.map(({ name: _, ...waiver }) => waiver),
    // They are told of today's texts and values, and quote them.
    problems: manual.publication === 'drafts' ? withoutFixes(problems) : [],
  };
}

const documentData = (document: DocumentEntry): ManualData['documents'][number] => ({
  id: document.key,
  number: document.number,
  title: document.title,
  type: document.type,
  language: document.language,
  slug: document.slug,
  url: document.url,
  clauses: document.clauseNumbers,
  owner: document.owner,
  approver: document.approver,
  classification: document.classification,
  version: document.version,
  status: document.status,
  answersChanged: document.answersChanged,
  approvedOn: document.approvedOn,
  inForceFrom: document.inForceFrom,
  awaiting: document.awaiting,
  withdrawal: document.withdrawal,
  withdrawalAhead: document.withdrawalAhead,
  nextReview: document.nextReview,
  fingerprint: document.fingerprint.text,
  // Programs get roles, and no names of people.
  versions: document.versions.map(({ people: _, ...version }) => version),
  carriedOver: document.carriedOver.map(({ name: _, ...version }) => version),
  source: document.source,
  records: document.records,
  words: document.words,
});

function totalsOf(manual: Manual): ManualData['totals'] {
  const { documents, decisions, roles } = manual;
  const { manual: coverage, sections } = coverageTotals(manual);
  const approved = documents.filter(({ status }) => isInForce(status)).length;
  const accepted = decisions.filter((decision) => decisionState(decision) === 'accepted').length;
  const decided = decisions.filter((decision) => decision.decided).length;
  return {
    coverage,
    sections: sections.map(({ number, title, coverage: of }) => ({ number, title, ...of })),
    documents: {
      all: documents.length,
      approved,
      drafts: documents.length - approved,
      states: statesOf(documents),
    },
    decisions: { all: decisions.length, decided, defaults: decisions.length - decided, accepted },
    records: manual.records.length,
    roles: {
      all: roles.length,
      classes: roles.filter(({ classWords }) => classWords !== '').length,
      held: roles.filter(({ holder }) => holder !== '').length,
    },
    services: manual.services.length,
    suppliers: manual.suppliers.length,
    obligations: manual.obligations.length,
  };
}

const statesOf = (documents: readonly DocumentEntry[]): Record<ControlState, number> =>
  Object.fromEntries(
    controlStates.map((state) => [state, documents.filter(({ status }) => status === state).length]),
  ) as Record<ControlState, number>;
