import { print } from '../../organisation/index.ts';
import type { ObligationEntry } from '../model/manual.ts';
import { formatMessage } from '../words/words.ts';
import { period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** Laws, rules, contract duties and standards that bind the services, with the role that watches each. */
export const obligationRegister: RegisterDescription<ObligationEntry> = {
  name: 'obligations',
  title: 'obligationRegister',
  lead: ({ site }) => site.obligationRegisterLead,
  nothing: 'noObligationsAtAll',
  counted: 'obligations',
  path: registerPath('obligations'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  entries: ({ manual }) => manual.obligations,
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const kinds = { kind: 'choice', choices: 'obligation' } as const;
    const every = (interval: string) =>
      formatMessage(site.reviewEvery, { interval: print(interval, { kind: 'interval' }, words.print) });
    return [
      { title: site.obligation, width: 36, of: ({ title }) => title },
      {
        title: site.key,
        only: { in: 'files', because: 'what the organisation file calls it tells a reader nothing' },
        of: ({ id }) => id,
      },
      {
        title: site.type,
        width: 14,
        choose: 'type',
        under: true,
        unlabelled: true,
        of: ({ kind }) => print(kind, kinds, words.print),
      },
      { title: site.obligationSource, width: 34, under: true, of: ({ source }) => source },
      { title: site.obligationDuty, width: 60, of: ({ duty }) => duty },
      {
        title: site.appliesTo,
        width: 34,
        of: ({ services }) => services.join('\n') || site.allServices,
      },
      {
        title: site.watchedBy,
        kind: 'link',
        width: 28,
        choose: 'owner',
        of: ({ owner }) => links.role(owner),
      },
      {
        title: site.complianceReview,
        kind: 'period',
        under: true,
        of: ({ reviewInterval }) => period(reviewInterval, every(reviewInterval)),
      },
      {
        title: site.decidedIn,
        kind: 'documents',
        width: 26,
        of: ({ documents }) => links.documents(documents),
      },
    ];
  },
};
