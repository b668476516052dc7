import { stateLabel } from '../control/state.ts';
import { placesOf } from './places.ts';
import { type Register, type RegisterContext, tabulate } from './register.ts';

/** All controlled documents with their state of control. */
export function documentRegister({ manual, words, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const head = {
    name: 'documents',
    title: say.documentRegister,
    lead: say.documentRegisterLead,
    nothing: say.noDocumentsAtAll,
  };
  return tabulate(head, manual.documents, [
    { title: say.number, width: 16, of: ({ number }) => number },
    { title: say.title, kind: 'places', width: 44, of: ({ title, url }) => [{ text: title, url }] },
    { title: say.type, width: 12, choose: 'type', of: ({ type }) => words.documentType[type] },
    {
      title: say.status,
      width: 12,
      choose: 'status',
      of: ({ status }) => stateLabel(status, words.site, true),
    },
    { title: say.version, width: 9, of: ({ version }) => version },
    { title: say.lastApproval, kind: 'date', width: 14, of: ({ approvedOn }) => approvedOn },
    { title: say.review, kind: 'date', width: 14, due: true, of: ({ nextReview }) => nextReview },
    { title: say.owner, kind: 'places', width: 26, choose: 'owner', of: ({ owner }) => places.role(owner) },
    {
      title: say.approver,
      kind: 'places',
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
    { title: say.clausesLabel, kind: 'places', of: ({ clauseNumbers }) => places.clauses(clauseNumbers) },
    { title: say.records, kind: 'places', width: 34, of: ({ records }) => places.records(records) },
    { title: say.address, width: 34, of: ({ url }) => url },
  ]);
}
