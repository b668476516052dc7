import { print } from '../../organisation/index.ts';
import type { ObligationEntry } from '../model/manual.ts';
import { say as fill } from '../words/words.ts';
import { period } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** Laws, rules, contract duties and standards that bind the services, with the role that watches each. */
export const obligationRegister: RegisterDescription<ObligationEntry> = {
  name: 'obligations',
  title: 'obligationRegister',
  lead: ({ say }) => say.obligationRegisterLead,
  nothing: 'noObligationsAtAll',
  counted: 'obligations',
  path: registerPath('obligations'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.obligations,
  columns: ({ manual, words, say }) => {
    const places = placesOf(manual);
    const kinds = { kind: 'choice', choices: 'obligation' } as const;
    const every = (interval: string) =>
      fill(say.reviewEvery, { interval: print(interval, { kind: 'interval' }, words.print) });
    return [
      { title: say.obligation, width: 36, of: ({ title }) => title },
      { title: say.key, of: ({ id }) => id },
      { title: say.type, width: 14, choose: 'type', of: ({ kind }) => print(kind, kinds, words.print) },
      { title: say.obligationSource, width: 34, of: ({ source }) => source },
      { title: say.obligationDuty, width: 60, of: ({ duty }) => duty },
      {
        title: say.appliesTo,
        width: 34,
        of: ({ services }) => services.join('\n') || say.allServices,
      },
      {
        title: say.watchedBy,
        kind: 'place',
        width: 28,
        choose: 'owner',
        of: ({ owner }) => places.role(owner),
      },
      {
        title: say.complianceReview,
        kind: 'period',
        of: ({ reviewInterval }) => period(reviewInterval, every(reviewInterval)),
      },
      {
        title: say.decidedIn,
        kind: 'documents',
        width: 26,
        of: ({ documents }) => places.documents(documents),
      },
    ];
  },
};
