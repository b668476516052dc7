import { openText } from './document.ts';
import type { Manual } from './manual.ts';

/** Version of the shape of `data/manual.json`; it grows by one with every change that could break a reader. */
export const dataSchema = 1;

/**
 * The manual as data, for other programs: the shape of `data/manual.json`.
 * Personal and confidential values are not in it, site paths are relative to the site's root.
 */
export function manualData(
  { edition, organisation, clauses, documents, records, roles, decisions, problems }: Manual,
  generator: { name: string; version: string },
) {
  return {
    schema: dataSchema,
    generator,
    standard: { name: edition.name, edition: edition.edition },
    organisation: { name: organisation.name },
    clauses: clauses.map(({ number, title, parent, leaf, url, documents, records, requirements, other }) => ({
      number,
      title,
      parent,
      leaf,
      url,
      documents,
      records,
      requirements: requirements.map(({ id, text, scored, status, answeredBy }) => ({
        id,
        text,
        scored,
        status,
        answeredBy: answeredBy.map((answer) => ({
          document: answer.document,
          url: answer.url,
          text: openText(answer),
        })),
      })),
      other: other.map(({ edition, clauses }) => ({
        edition,
        clauses: clauses.map(({ number, weight }) => ({ number, weight })),
      })),
    })),
    documents: documents.map((document) => ({
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
      approvedOn: document.approvedOn,
      nextReview: document.nextReview,
      source: document.source,
      records: document.records,
      words: document.words,
    })),
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
    roles: roles.map(({ id, title, holder, responsibleFor, url }) => ({
      id,
      title,
      holder,
      responsibleFor: responsibleFor.map((duty) => ({
        kind: duty.kind,
        document: duty.document,
        url: duty.url,
        text: openText(duty),
      })),
      url,
    })),
    decisions,
    problems,
  };
}
