import type { Entries } from './entry.ts';

/** Codes of ids that lead nowhere. One id names the same thing in the config and in documents. */
export const unknownIds = {
  'unknown-audience': {
    severity: 'error',
    cause: 'An id names no audience of the config.',
    remedy: 'Correct it, or add the audience to audiences.',
  },
  'unknown-ci-type': {
    severity: 'error',
    cause: 'An id names no type of configuration item.',
    remedy: 'Correct it, or add the type to configuration.ciTypes.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-classification': {
    severity: 'error',
    cause: 'An id names no classification of information.',
    remedy: 'Correct it, or add the classification to security.classifications.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-clause': {
    severity: 'error',
    cause: 'A number is no clause of the edition of the standard.',
    remedy: 'Correct it. Numbers of the other edition are written with their year, such as 2018:8.6.1.',
  },
  'unknown-criticality': {
    severity: 'error',
    cause: 'An id names no criticality.',
    remedy: 'Correct it, or add the criticality to criticalities.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-customer': {
    severity: 'error',
    cause: 'An id names no customer.',
    remedy: 'Correct it, or add the customer to customers.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-document': {
    severity: 'error',
    cause: 'An id names no document of this manual.',
    remedy: 'Correct it. A document belongs to the manuals of the editions whose clauses it lists.',
    fix: 'Writes the one id that it can be a slip of, at a component.',
  },
  'unknown-edition': {
    severity: 'error',
    cause: 'A text names an edition of the standard that there is not.',
    remedy: 'Write one of those that the message lists.',
  },
  'unknown-impact': {
    severity: 'error',
    cause: 'A row of the priority matrix is named after an impact that there is not.',
    remedy: 'Add the impact to impacts, or remove the row.',
    fix: 'Writes the one id of an impact that it can be a slip of.',
  },
  'unknown-language': {
    severity: 'error',
    cause: "The manual can't be written in the language that the config names.",
    remedy: 'Write one of those that the message lists.',
  },
  'unknown-location': {
    severity: 'error',
    cause: 'An id names no location.',
    remedy: 'Correct it, or add the location to locations.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-measure': {
    severity: 'error',
    cause: 'An id names no measure.',
    remedy: 'Correct it, or add the measure to measures.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-priority': {
    severity: 'error',
    cause: 'An id names no priority.',
    remedy: 'Correct it, or add the priority to priorities.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-record': {
    severity: 'error',
    cause: 'An id names no kind of record.',
    remedy: 'Correct it, or add the record to records.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-auditor': {
    severity: 'error',
    cause: 'An id names nobody in the pool of auditors.',
    remedy: 'Correct it, or add the auditor to audit.pool.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-change-type': {
    severity: 'error',
    cause: 'An id names no type of change.',
    remedy: 'Correct it, or add the type to changes.types.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-interval': {
    severity: 'error',
    cause: 'The front matter of a document names a field in `review` that holds no interval.',
    remedy: 'Name one such as plan.reviewInterval, or leave `review` out: then its type decides.',
  },
  'unknown-release-type': {
    severity: 'error',
    cause: 'An id names no type of release.',
    remedy: 'Correct it, or add the type to releases.types.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-report': {
    severity: 'error',
    cause: 'An id names no report.',
    remedy: 'Correct it, or add the report to serviceReporting.reports.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-requirement': {
    severity: 'error',
    cause: 'A <Requirement> names a point that the clause does not have.',
    remedy: 'Correct the id. The page of the clause lists its points.',
  },
  'unknown-role': {
    severity: 'error',
    cause: 'An id names no role.',
    remedy: 'Correct it, or add the role to roles.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-service': {
    severity: 'error',
    cause: 'An id names no service.',
    remedy: 'Correct it, or add the service to services.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-supplier': {
    severity: 'error',
    cause: 'An id names no supplier.',
    remedy: 'Correct it, or add the supplier to suppliers.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-tool': {
    severity: 'error',
    cause: 'An id names no tool.',
    remedy: 'Correct it, or add the tool to tools.others.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-type': {
    severity: 'error',
    cause: 'The front matter names a type of document that there is not.',
    remedy: 'Write one of those that the message lists.',
    fix: 'Writes the one type that it can be a slip of.',
  },
  'unknown-unit': {
    severity: 'error',
    cause: 'An id names no unit of the organisation.',
    remedy: 'Correct it, or add the unit to units.',
    fix: 'Writes the one id that it can be a slip of.',
  },
  'unknown-urgency': {
    severity: 'error',
    cause: 'A cell of the priority matrix is named after an urgency that there is not.',
    remedy: 'Add the urgency to urgencies, or remove the cell.',
    fix: 'Writes the one id of an urgency that it can be a slip of.',
  },
} as const satisfies Entries;
