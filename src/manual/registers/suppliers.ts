import { print } from '../../organisation/index.ts';
import type { SupplierEntry } from '../model/manual.ts';
import { formatMessage } from '../words/words.ts';
import { period } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

/** Who delivers parts of the services, with who manages them and until when. */
export const supplierRegister: RegisterDescription<SupplierEntry> = {
  name: 'suppliers',
  title: 'supplierRegister',
  lead: ({ site }) => site.supplierRegisterLead,
  nothing: 'noSuppliersAtAll',
  counted: 'suppliers',
  path: registerPath('suppliers'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  due: { passed: 'ended', soon: 'endsSoon' },
  entries: ({ manual }) => manual.suppliers,
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const kinds = { kind: 'choice', choices: 'supplierKind' } as const;
    const every = (value: string | null) =>
      period(
        value,
        formatMessage(site.reviewEvery, { interval: print(value, { kind: 'interval' }, words.print) }),
      );
    return [
      {
        title: site.supplier,
        kind: 'link',
        width: 30,
        of: ({ name, agreements }) => [{ text: name, url: links.documents(agreements)[0]?.url ?? '' }],
      },
      {
        title: site.key,
        only: { in: 'files', because: 'what the organisation file calls it tells a reader nothing' },
        of: ({ id }) => id,
      },
      { title: site.type, choose: 'type', of: ({ kind }) => print(kind, kinds, words.print) },
      {
        title: site.number,
        width: 18,
        only: { in: 'page', because: 'numbers of parties enter no data and no file' },
        of: ({ id }) => manual.onCall.suppliers.find((one) => one.id === id)?.phone ?? null,
      },
      { title: site.delivers, width: 50, of: ({ delivers }) => delivers },
      {
        title: site.manager,
        kind: 'link',
        width: 28,
        choose: 'manager',
        of: ({ manager }) => links.role(manager),
      },
      { title: site.servicesSupported, width: 34, of: ({ services }) => services.join('\n') || null },
      { title: site.performanceReview, kind: 'period', of: ({ reviewInterval }) => every(reviewInterval) },
      { title: site.contractEnd, kind: 'date', width: 14, due: true, of: ({ contractEnd }) => contractEnd },
      {
        title: site.agreements,
        kind: 'documents',
        width: 34,
        only: {
          in: 'files',
          because:
            'a ninth column fits no screen; the name leads to the agreement that says most of the supplier',
        },
        of: ({ agreements }) => links.documents(agreements),
      },
    ];
  },
};
