import { documentTypes } from '../../organisation/index.ts';
import { controlStates, stateLabel } from '../control/state.ts';
import { versionShown } from '../control/version-shown.ts';
import type { DocumentEntry } from '../model/manual.ts';
import { cellLinksOf } from './cell-links.ts';
import { controlState } from './control-state.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** All controlled documents with their state of control. */
export const documentRegister: RegisterDescription<DocumentEntry> = {
  name: 'documents',
  title: 'documentRegister',
  lead: ({ site }) => site.documentRegisterLead,
  nothing: 'noDocumentsAtAll',
  counted: 'documents',
  path: registerPath('documents'),
  under: 'registers',
  page: {
    drawn: 'table',
    by: 'type',
    order: ({ words }) => documentTypes.map((type) => words.documentType[type]),
  },
  nextReviews: true,
  file: { word: 'asCsv' },
  facets: ({ manual }) => [
    {
      name: 'section',
      title: 'section',
      of: ({ clauseNumbers }) => cellLinksOf(manual).sections(clauseNumbers),
    },
  ],
  entries: ({ manual }) => manual.documents,
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    return [
      {
        title: site.number,
        kind: 'code',
        width: 16,
        only: { in: 'files', because: 'on a page it stands under the title' },
        of: ({ number }) => number,
      },
      {
        title: site.title,
        kind: 'link',
        width: 44,
        heads: true,
        of: ({ title, number, url }) => [{ text: title, number, url }],
      },
      {
        title: site.type,
        width: 12,
        unlabelled: true,
        choose: 'type',
        of: ({ type }) => words.documentType[type],
      },
      {
        title: site.status,
        kind: 'state',
        width: 12,
        unlabelled: true,
        choose: 'status',
        values: controlStates.map((state) => stateLabel(state, site, true)),
        of: (document) => controlState(document, site),
      },
      { title: site.version, width: 9, under: true, of: (document) => versionShown(document, site) },
      {
        title: site.lastApproval,
        kind: 'date',
        width: 14,
        under: true,
        of: ({ lastReview }) => lastReview,
      },
      { title: site.review, kind: 'date', width: 14, due: true, of: ({ nextReview }) => nextReview },
      { title: site.owner, kind: 'link', width: 26, choose: 'owner', of: ({ owner }) => links.role(owner) },
      {
        title: site.approver,
        kind: 'link',
        width: 26,
        choose: 'approver',
        under: true,
        of: ({ approver }) => links.role(approver),
      },
      {
        title: site.classification,
        width: 14,
        choose: 'classification',
        under: true,
        of: ({ classification }) => classification,
      },
      { title: site.clausesLabel, kind: 'clauses', of: ({ clauseNumbers }) => links.clauses(clauseNumbers) },
      {
        title: site.records,
        kind: 'links',
        width: 34,
        only: {
          in: 'files',
          because: 'a twelfth column fits no screen; the page of a document lists its records',
        },
        of: ({ records }) => links.records(records),
      },
      {
        title: site.inForceFrom,
        kind: 'date',
        width: 14,
        only: { in: 'files', because: 'a twelfth column fits no screen; the page of a document says it' },
        of: ({ inForceFrom }) => inForceFrom,
      },
      {
        title: site.fingerprint,
        kind: 'code',
        width: 66,
        only: { in: 'files', because: 'nobody reads 64 digits on a screen; copies are compared by them' },
        of: ({ fingerprint }) => fingerprint.text,
      },
      {
        title: site.address,
        kind: 'code',
        width: 34,
        only: { in: 'files', because: 'on a page the title leads there' },
        of: ({ url }) => url,
      },
    ];
  },
};
