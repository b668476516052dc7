import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { clockHours } from '../duration.ts';
import { isLonger } from '../fits.ts';
import type { CopyLine } from '../promise/copies.ts';
import { coveredLines, strayLines } from '../promise/covered.ts';
import { copiesOf, recoveryOf } from '../promise/promise.ts';
import { allPromised, promisedAt } from '../promise/promised.ts';
import { isAgreed, isLessCritical, promisedServices, type Service } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, found, type Rule } from './rule.ts';

/** Recovery times and losses of data that are promised, against what services depend on and how copies are made. */
export const recovery: Rule = (organisation) => [
  ...promisedServices(organisation).flatMap((service) => [
    ...inverted(service, organisation),
    ...copies(service, organisation),
    ...covered(service, organisation),
  ]),
  ...activation(organisation),
];

const words = { rto: 'back', rpo: 'restored with the loss of' };

/** One finding for two services, and one for each agreement: where one is less critical, that alone is told. */
function inverted(service: Service, organisation: Organisation): Unlocated[] {
  const byService = Map.groupBy(
    recoveryOf(service, organisation).filter(({ result }) => result === 'too-long'),
    ({ on, customers }) => JSON.stringify([on.id, customers]),
  );
  return [...byService.values()].flatMap((lines) => {
    const [line] = lines;
    if (!line || (line.below && isLessCritical(line.below, service, organisation))) return [];
    const { on } = line;
    const facts = lines.map(
      ({ what, promised, supporting }) =>
        `${on.name} is ${words[what]} ${what === 'rto' ? 'after ' : ''}${supporting.value} (${supporting.path}), ${service.name} ${what === 'rto' ? 'after' : 'with'} ${promised.value} (${promised.path})`,
    );
    const [first, ...more] = lines.flatMap(({ supporting, promised }) => [supporting, promised]);
    if (!first) return [];
    return contradiction(
      'recovery-inverted',
      [first, ...more],
      `${service.name} depends on ${on.name} and promises more: ${facts.join('; ')}.`,
      `Write at most ${lines.map(({ what, promised }) => `${promised.value} as ${what}`).join(' and ')} of ${on.id}, or promise less for ${service.id}.`,
    );
  });
}

function copies(service: Service, organisation: Organisation): Unlocated[] {
  const late = copiesOf(service, organisation).filter(({ result }) => result === 'too-long');
  return late.map((line) => tooOld(service.name, line));
}

function tooOld(name: string, { by, promised, supporting, run }: CopyLine): Unlocated {
  if (by === 'replication')
    return contradiction(
      'replication-too-slow',
      [supporting, promised],
      `The copy of ${name} may lag behind by ${supporting.value}, but at most ${promised.value} of data may be lost (${promised.path}).`,
      'Let it lag behind less, or agree a longer rpo.',
    );
  // Neither is ever in working time.
  const asLong = !run && !isLonger(supporting.value, promised.value, 24);
  const runs = run
    ? `, and a run takes ${run.value} (${run.path}): what is restored is as old as both together`
    : asLong
      ? ', and each run takes a time of its own: what is restored is as old as both together'
      : '';
  return contradiction(
    'backups-too-rare',
    run ? [promised, supporting, run] : [promised, supporting],
    `At most ${promised.value} of data may be lost, but backups are made only every ${supporting.value} (${supporting.path})${runs}.`,
    `Shorten ${supporting.path}, write the ${isAgreed(promised) ? 'agreement' : 'service'}'s own backupInterval or replication, or agree a longer rpo.`,
  );
}

/** What an agreement covers in a way of its own: its copies, and how soon what copies it is back itself. */
function covered(service: Service, organisation: Organisation): Unlocated[] {
  return [
    ...coveredLines(service, organisation).flatMap(({ name, copy, restore }) => [
      ...(copy?.result === 'too-long' ? [tooOld(name, copy)] : []),
      ...(restore?.result === 'too-long'
        ? [
            contradiction(
              'recovery-inverted',
              [restore.supporting, restore.promised],
              `${name} is back after ${restore.promised.value} (${restore.promised.path}), from copies of a service that is back itself after ${restore.supporting.value} (${restore.supporting.path}).`,
              `Write at most ${restore.promised.value} there, or promise a longer rto here.`,
            ),
          ]
        : []),
    ]),
    ...strayLines(service, organisation).map(({ path, written }) =>
      found(
        'unknown-covered',
        path,
        `"${written}" is not a line that the same customer has agreed about another service.`,
        'Write the id of the service, a dot and the id of a line of covers in its agreement with this customer.',
      ),
    ),
  ];
}

/** While activation is being decided, the time to restore runs. */
function activation(organisation: Organisation): Unlocated[] {
  const { activateWithin } = organisation.continuity;
  const { workingDayHours } = organisation.calendar;
  const [shortest] = allPromised(organisation)
    .flatMap((promised) => {
      const time = promisedAt(promised, 'rto');
      // What is always there twice needs no decision.
      return time && clockHours(time.value) !== 0 ? { name: promised.service.name, time } : [];
    })
    .toSorted((a, b) => (clockHours(a.time.value) ?? 0) - (clockHours(b.time.value) ?? 0));
  if (!shortest || isLonger(shortest.time.value, activateWithin, workingDayHours)) return [];
  return [
    contradiction(
      'activation-too-slow',
      [{ path: 'continuity.activateWithin', value: activateWithin }, shortest.time],
      `Activation may take ${activateWithin} to decide, and ${shortest.name} has to be back after ${shortest.time.value} (${shortest.time.path}): no time is left to restore it.`,
      'Decide sooner, or promise a longer time to restore.',
    ),
  ];
}
