import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { canFit, isLonger, shortestLimit } from '../fits.ts';
import { keptTime, stepsIn } from '../party-steps.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Steps of our processes that others run: against our own procedure, and against the register of who operates what. */
export const partySteps: Rule = (organisation) => [
  ...organisation.suppliers.flatMap((supplier) => [
    ...supplier.steps.flatMap((step) => limit(supplier, step, organisation)),
    ...supplier.steps.flatMap((step) => declared(supplier, step, organisation)),
    ...unregistered(supplier, organisation),
  ]),
  ...organisation.otherParties.flatMap((party) => withoutSteps(party, organisation)),
];

type Supplier = Organisation['suppliers'][number];

function limit(
  { id, name }: Supplier,
  step: Supplier['steps'][number],
  organisation: Organisation,
): Unlocated[] {
  const { keeps, within } = step;
  if (!keeps) return [];
  const at = `suppliers.${id}.steps.${step.id}`;
  const ours = keptTime(step, organisation);
  if (ours === undefined)
    return [
      found(
        'unknown-time',
        `${at}.keeps`,
        `${quote(keeps)} is no field of the config that holds a time.`,
        'Write one such as incidents.recordWithin, or leave keeps out.',
      ),
    ];
  if (within === undefined || !isLonger(within, ours, organisation.calendar.workingDayHours)) return [];
  return [
    contradiction(
      'step-slower-than-ours',
      [
        { path: `${at}.within`, value: within },
        { path: keeps, value: ours },
      ],
      `${name} has ${within} for a step that our own procedure does within ${ours} (${keeps}).`,
      `Leave ${at}.within out, or agree ${ours} or less.`,
    ),
  ];
}

/**
 * A party that takes calls tells the one who declares a major incident; only when nobody answers for so long do others declare.
 * Where the service desk declares, whoever stands in for it does so too, and waits for nobody.
 */
function declared(
  { id, name, takesCalls }: Supplier,
  { id: step, keeps, within }: Supplier['steps'][number],
  { onCall, majorIncidents, calendar }: Organisation,
): Unlocated[] {
  const { declareAfter } = onCall;
  const { declaredBy, declareWithin } = majorIncidents;
  const calls = takesCalls && keeps === 'majorIncidents.declareWithin' && declaredBy !== 'service-desk';
  // That the wait alone is too long is told of our own times.
  const told = declareAfter !== undefined && canFit([declareAfter], declareWithin, calendar.workingDayHours);
  if (!calls || !told || within === undefined) return [];
  if (canFit([within, declareAfter], declareWithin, calendar.workingDayHours)) return [];
  const at = `suppliers.${id}.steps.${step}.within`;
  return [
    contradiction(
      'declared-too-late',
      [
        { path: at, value: within },
        { path: 'majorIncidents.declareWithin', value: declareWithin },
        { path: 'onCall.declareAfter', value: declareAfter },
      ],
      `${declareWithin} does not hold ${at} (${within}) + onCall.declareAfter (${declareAfter}). ${name} calls whoever declares a major incident, and only when nobody answers for that long do others declare it.`,
      `Agree a shorter time in ${at}, shorten onCall.declareAfter, or write ${shortestLimit([within, declareAfter], declareWithin, calendar.workingDayHours)} or more.`,
    ),
  ];
}

/** Whoever runs a step operates a part of its process, for which somebody of ours has to answer. */
function unregistered(supplier: Supplier, { otherParties }: Organisation): Unlocated[] {
  const known = new Set(
    otherParties.filter((party) => party.supplier === supplier.id).map(({ process }) => process),
  );
  // That the register has no entry at all for a party that runs something is told by itself.
  if (supplier.runs === true && known.size === 0) return [];
  const byProcess = Map.groupBy(supplier.steps, ({ process }) => process);
  return [...byProcess].flatMap(([process, [first]]) =>
    when(
      supplier.runs !== false && first !== undefined && !known.has(process),
      found(
        'step-unregistered',
        `suppliers.${supplier.id}.steps.${first?.id}.process`,
        `${supplier.name} runs steps of ${process}, but otherParties has no entry with that process, so that nobody here answers for them.`,
        `Add an item to otherParties with supplier: ${supplier.id}, process: ${process}, and the role that is accountable.`,
      ),
    ),
  );
}

function withoutSteps(party: Organisation['otherParties'][number], organisation: Organisation): Unlocated[] {
  const supplier = organisation.suppliers.find(({ id }) => id === party.supplier);
  return when(
    supplier !== undefined && supplier.steps.length > 0 && stepsIn(party, organisation).length === 0,
    found(
      'party-without-step',
      `otherParties.${party.id}.process`,
      `${party.name} is said to operate a part of ${party.process}, but none of its steps belongs to that (suppliers.${supplier?.id}.steps).`,
      'Add the steps, or take the entry out.',
    ),
  );
}
