import type { DocumentEntry } from '../manual.ts';
import { type RaciStep, raciOf } from '../raci.ts';
import { placesOf } from './places.ts';
import { type Register, type RegisterContext, tabulate } from './register.ts';

interface Line {
  document: DocumentEntry;
  step: RaciStep;
}

/** Every step of every document with the roles in it: the RACI matrix as a list, which programs can sort. */
export function raciRegister({ manual, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const roles = (ids: readonly string[]) => ids.flatMap((id) => places.role(id));
  const lines = raciOf(manual).flatMap(({ document, steps }) =>
    steps.map((step): Line => ({ document, step })),
  );
  const head = {
    name: 'raci',
    title: say.raciRegister,
    lead: say.raciRegisterLead,
    nothing: say.noStepsAtAll,
  };
  return tabulate(head, lines, [
    {
      title: say.document,
      kind: 'places',
      width: 44,
      of: ({ document: { number, title, url } }) => [{ text: `${number} ${title}`, url }],
    },
    { title: say.under, width: 34, of: ({ step }) => step.heading },
    { title: say.step, kind: 'number', width: 8, of: ({ step }) => step.number },
    {
      title: say.whatIsDone,
      kind: 'places',
      width: 70,
      of: ({ step: { text, url } }) => [{ text, url }],
    },
    { title: say.responsibleRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.responsible) },
    { title: say.accountableRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.accountable) },
    { title: say.consultedRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.consulted) },
    { title: say.informedRoles, kind: 'places', width: 28, of: ({ step }) => roles(step.informed) },
    { title: say.stepRecords, kind: 'places', width: 34, of: ({ step }) => places.records(step.records) },
  ]);
}
