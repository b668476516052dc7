import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { clause, defaultEdition, parseClauseRef } from '../../standard/index.ts';
import type { Decision } from '../decisions.ts';
import { isLonger } from '../fits.ts';
import type { Stated } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Numbering, review intervals and retention. */
export const documents: Rule = (organisation, decisions) => [
  ...unusedCode(organisation, decisions),
  ...numbering(organisation),
  ...types(organisation),
  ...retention(organisation),
  ...unchecked(organisation),
];

function unchecked({ externalDocuments }: Organisation): Unlocated[] {
  return externalDocuments.flatMap(({ id, title, checked }) =>
    when(
      checked === undefined,
      found(
        'edition-unchecked',
        `externalDocuments.${id}.checked`,
        `Nobody has looked for a new edition of ${title} yet.`,
        'Have its owner look, and write the day, such as 2026-04-01.',
      ),
    ),
  );
}

function numbering({ documents, code }: Organisation): Unlocated[] {
  const path = 'documents.numbering';
  const pattern = documents.numbering;
  const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const strange = names.filter((name) => !['code', 'type', 'clause'].includes(name));
  const missing = ['type', 'clause'].filter((name) => !names.includes(name));
  return [
    ...strange.map((name) =>
      found(
        'unknown-placeholder',
        path,
        `${quote(`{${name}}`)} means nothing in a document number.`,
        'Use {code}, {type} and {clause}.',
      ),
    ),
    ...when(
      missing.length > 0,
      found(
        'ambiguous-numbers',
        path,
        `Numbers made by ${quote(pattern)} would not tell documents apart.`,
        `Add ${missing.map((name) => `{${name}}`).join(' and ')}.`,
      ),
    ),
    ...when(
      names.includes('code') && code === '',
      found(
        'no-code',
        path,
        'The pattern asks for {code}, but the organisation has no code.',
        'Write code, or remove {code}.',
      ),
    ),
  ];
}

function unusedCode({ documents, code }: Organisation, decisions: readonly Decision[]): Unlocated[] {
  const decided = decisions.some((decision) => decision.path === 'code' && decision.decided);
  return when(
    decided && code !== '' && !documents.numbering.includes('{code}'),
    found(
      'unused-code',
      'code',
      `${quote(code)} stands in no document number, for the pattern ${quote(documents.numbering)} does not ask for it.`,
      `Write ${quote(`{code}-${documents.numbering}`)} in documents.numbering, or leave the code out.`,
    ),
  );
}

function types({ documents, calendar }: Organisation): Unlocated[] {
  const { maximumReviewInterval, reviewReminder } = documents;
  return documents.types.flatMap((type, index) => {
    const path = `documents.types.${type.id}`;
    const twin = documents.types
      .slice(0, index)
      .find((other) => other.code === type.code && type.code !== '');
    return [
      ...when(
        type.code === '',
        found(
          'type-without-code',
          `${path}.code`,
          `${type.name} has no code for document numbers.`,
          'Write some letters.',
        ),
      ),
      ...when(
        twin !== undefined,
        found(
          'duplicate-code',
          `${path}.code`,
          `${type.name} and ${twin?.name} have the same code, ${type.code}.`,
          'Give each its own code.',
        ),
      ),
      ...when(
        type.approver === '',
        found('type-without-approver', `${path}.approver`, `Nobody approves a ${type.name}.`, 'Name a role.'),
      ),
      ...when(
        isLonger(type.reviewInterval, maximumReviewInterval, calendar.workingDayHours),
        found(
          'review-too-rare',
          `${path}.reviewInterval`,
          `${type.reviewInterval} is longer than the allowed ${maximumReviewInterval}.`,
          'Shorten it, or raise documents.maximumReviewInterval.',
        ),
      ),
      ...when(
        isLonger(reviewReminder, type.reviewInterval, calendar.workingDayHours),
        contradiction(
          'reminder-too-early',
          [
            { path: `${path}.reviewInterval`, value: type.reviewInterval },
            { path: 'documents.reviewReminder', value: reviewReminder },
          ],
          `The reminder comes ${reviewReminder} ahead (documents.reviewReminder), longer than the interval of ${type.reviewInterval}.`,
          'Shorten documents.reviewReminder.',
        ),
      ),
    ];
  });
}

function retention(organisation: Organisation): Unlocated[] {
  const { records } = organisation;
  const short = keptTooShort(organisation);
  const { coverage } = organisation.audit;
  return [
    // When nearly everything is too short, the audit interval is what was got wrong.
    ...(short.length > 5
      ? [
          contradiction(
            'retention-too-short',
            [{ path: 'audit.coverage', value: coverage }, ...short],
            `${short.length} retention periods end before audits have covered every clause (${coverage}).`,
            'Shorten audit.coverage, or keep records longer.',
          ),
        ]
      : short.map((kept) =>
          contradiction(
            'retention-too-short',
            [kept, { path: 'audit.coverage', value: coverage }],
            `After ${kept.value} the proof is gone before an internal audit may ask for it.`,
            `Keep it for at least ${coverage}, the time in which audits cover every clause (audit.coverage).`,
          ),
        )),
    ...records.flatMap(({ id, title, owner, clauses }) => [
      ...when(
        owner === '',
        found('record-without-owner', `records.${id}.owner`, `${title} has no owner.`, 'Name a role.'),
      ),
      ...clauses
        .filter((clause) => !isClauseWithEdition(clause))
        .map((clause) =>
          found(
            'clause-without-edition',
            `records.${id}.clauses`,
            `${quote(clause)} is not a clause with its edition.`,
            'Write for example "2011:8.1".',
          ),
        ),
    ]),
  ];
}

function keptTooShort({ records, recordsControl, documents, audit, calendar }: Organisation) {
  const kept: Stated[] = [
    ...records.map(({ id, retention }) => ({ path: `records.${id}.retention`, value: retention })),
    { path: 'recordsControl.retention', value: recordsControl.retention },
    { path: 'documents.supersededRetention', value: documents.supersededRetention },
  ];
  return kept.filter(({ value }) => isLonger(audit.coverage, value, calendar.workingDayHours));
}

/** Whether a text is a clause that there is, with its edition: `2011:8.1`. */
function isClauseWithEdition(written: string): boolean {
  const ref = written.includes(':') ? parseClauseRef(written, defaultEdition) : undefined;
  return ref !== undefined && clause(ref.edition, ref.number) !== undefined;
}
