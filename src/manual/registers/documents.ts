import type { DocumentEntry } from '../model/manual.ts';
import { controlState } from './control-state.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** All controlled documents with their state of control. */
export const documentRegister: RegisterDescription<DocumentEntry> = {
  name: 'documents',
  title: 'documentRegister',
  lead: ({ say }) => say.documentRegisterLead,
  nothing: 'noDocumentsAtAll',
  counted: 'documents',
  path: registerPath('documents'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  facets: ({ manual }) => [
    {
      name: 'section',
      title: 'section',
      of: ({ clauseNumbers }) => placesOf(manual).sections(clauseNumbers),
    },
  ],
  entries: ({ manual }) => manual.documents,
  columns: ({ manual, words, say }) => {
    const places = placesOf(manual);
    return [
      { title: say.number, kind: 'code', width: 16, unlabelled: true, of: ({ number }) => number },
      {
        title: say.title,
        kind: 'place',
        width: 44,
        heads: true,
        of: ({ title, url }) => [{ text: title, url }],
      },
      {
        title: say.type,
        width: 12,
        unlabelled: true,
        choose: 'type',
        of: ({ type }) => words.documentType[type],
      },
      {
        title: say.status,
        kind: 'state',
        width: 12,
        unlabelled: true,
        choose: 'status',
        values: [say.draftShort, say.approved],
        of: (document) => controlState(document, say),
      },
      { title: say.version, width: 9, of: ({ version }) => version },
      { title: say.lastApproval, kind: 'date', width: 14, of: ({ approvedOn }) => approvedOn },
      { title: say.review, kind: 'date', width: 14, due: true, of: ({ nextReview }) => nextReview },
      { title: say.owner, kind: 'place', width: 26, choose: 'owner', of: ({ owner }) => places.role(owner) },
      {
        title: say.approver,
        kind: 'place',
        width: 26,
        choose: 'approver',
        of: ({ approver }) => places.role(approver),
      },
      {
        title: say.classification,
        width: 14,
        choose: 'classification',
        of: ({ classification }) => classification,
      },
      { title: say.clausesLabel, kind: 'clauses', of: ({ clauseNumbers }) => places.clauses(clauseNumbers) },
      {
        title: say.records,
        kind: 'places',
        width: 34,
        only: {
          in: 'files',
          because: 'a twelfth column fits no screen; the page of a document lists its records',
        },
        of: ({ records }) => places.records(records),
      },
      {
        title: say.address,
        kind: 'code',
        width: 34,
        only: { in: 'files', because: 'on a page the title leads there' },
        of: ({ url }) => url,
      },
    ];
  },
};
