import { print } from '../../organisation/index.ts';
import type { SupplierEntry } from '../model/manual.ts';
import { say as fill } from '../words/words.ts';
import { period } from './cell.ts';
import { type RegisterDescription, registerPath } from './description.ts';
import { placesOf } from './places.ts';

/** Who delivers parts of the services, with who manages them and until when. */
export const supplierRegister: RegisterDescription<SupplierEntry> = {
  name: 'suppliers',
  title: 'supplierRegister',
  lead: ({ say }) => say.supplierRegisterLead,
  nothing: 'noSuppliersAtAll',
  counted: 'suppliers',
  path: registerPath('suppliers'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  due: { passed: 'ended', soon: 'endsSoon' },
  entries: ({ manual }) => manual.suppliers,
  columns: ({ manual, words, say }) => {
    const places = placesOf(manual);
    const kinds = { kind: 'choice', choices: 'supplierKind' } as const;
    const every = (value: string | null) =>
      period(value, fill(say.reviewEvery, { interval: print(value, { kind: 'interval' }, words.print) }));
    return [
      { title: say.supplier, width: 30, of: ({ name }) => name },
      { title: say.key, of: ({ id }) => id },
      { title: say.type, choose: 'type', of: ({ kind }) => print(kind, kinds, words.print) },
      { title: say.delivers, width: 50, of: ({ delivers }) => delivers },
      {
        title: say.manager,
        kind: 'place',
        width: 28,
        choose: 'manager',
        of: ({ manager }) => places.role(manager),
      },
      { title: say.servicesSupported, width: 34, of: ({ services }) => services.join('\n') || null },
      { title: say.performanceReview, kind: 'period', of: ({ reviewInterval }) => every(reviewInterval) },
      { title: say.contractEnd, kind: 'date', width: 14, due: true, of: ({ contractEnd }) => contractEnd },
      {
        title: say.agreements,
        kind: 'documents',
        width: 34,
        of: ({ agreements }) => places.documents(agreements),
      },
    ];
  },
};
