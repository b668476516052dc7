import { print } from '../../organisation/index.ts';
import { say as fill } from '../words/words.ts';
import { placesOf } from './places.ts';
import { period, type Register, type RegisterContext, tabulate } from './register.ts';

/** Who delivers parts of the services, with who manages them and until when. */
export function supplierRegister({ manual, words, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const kinds = { kind: 'choice', choices: 'supplierKind' } as const;
  const every = (value: string | null) =>
    period(value, fill(say.reviewEvery, { interval: print(value, { kind: 'interval' }, words.print) }));
  const head = {
    name: 'suppliers',
    title: say.supplierRegister,
    lead: say.supplierRegisterLead,
    nothing: say.noSuppliersAtAll,
  };
  return tabulate(head, manual.suppliers, [
    { title: say.supplier, width: 30, of: ({ name }) => name },
    { title: say.key, of: ({ id }) => id },
    { title: say.type, choose: 'type', of: ({ kind }) => print(kind, kinds, words.print) },
    { title: say.delivers, width: 50, of: ({ delivers }) => delivers },
    {
      title: say.manager,
      kind: 'places',
      width: 28,
      choose: 'manager',
      of: ({ manager }) => places.role(manager),
    },
    { title: say.servicesSupported, width: 34, of: ({ services }) => services.join('\n') || null },
    {
      title: say.performanceReview,
      of: ({ reviewInterval }) => every(reviewInterval),
    },
    { title: say.contractEnd, kind: 'date', width: 14, due: true, of: ({ contractEnd }) => contractEnd },
    {
      title: say.agreements,
      kind: 'places',
      width: 34,
      of: ({ agreements }) => places.documents(agreements),
    },
  ]);
}
