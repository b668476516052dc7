import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { highestPriority } from '../derive-values.ts';
import { isLonger } from '../fits.ts';
import { arrangementOf } from '../promise/parts.ts';
import { availabilityFor } from '../promise/promise.ts';
import { linesFor, promisedAt } from '../promise/promised.ts';
import { isAgreed, isLessCritical, listed, promisedServices } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { isNotRetired } from '../service-status.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Services against their owners, customers, criticality and one another. */
export const services: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => [
    ...people(service),
    ...targets(service, organisation),
    ...criticality(service, organisation),
    ...dependencies(service, organisation),
  ]);

type Service = Organisation['services'][number];

function people({ id, name, owner, customers, status }: Service): Unlocated[] {
  return [
    ...when(
      owner === '',
      found(
        'service-without-owner',
        `services.${id}.owner`,
        `${name} has no owner.`,
        'Name the role that owns it; add one to roles if none there does.',
      ),
    ),
    ...when(
      customers.length === 0 && status === 'live',
      found(
        'service-without-customer',
        `services.${id}.customers`,
        `${name} is live but has no customer.`,
        'Name its customers by id.',
      ),
    ),
  ];
}

function targets(service: Service, organisation: Organisation): Unlocated[] {
  const { id, respond, resolve } = service;
  const { workingDayHours } = organisation.calendar;
  // Targets taken over from the priorities are reported there, once.
  const top = highestPriority(organisation);
  const inherited = respond === top?.respond && resolve === top?.resolve;
  return [
    ...when(
      !inherited &&
        respond !== undefined &&
        resolve !== undefined &&
        isLonger(respond, resolve, workingDayHours),
      found(
        'resolve-before-respond',
        `services.${id}.resolve`,
        `Resolution (${resolve}) is shorter than response (${respond}).`,
        'Make resolution the longer of the two.',
      ),
    ),
    ...agreedTargets(service, organisation),
  ];
}

function agreedTargets(service: Service, organisation: Organisation): Unlocated[] {
  const { workingDayHours } = organisation.calendar;
  return linesFor(
    service,
    organisation,
    (promised) => {
      const respond = promisedAt(promised, 'respond');
      const resolve = promisedAt(promised, 'resolve');
      return respond && resolve && isLonger(respond.value, resolve.value, workingDayHours)
        ? [{ respond, resolve }]
        : [];
    },
    ({ respond, resolve }) => [respond, resolve],
  )
    .filter(({ customers }) => customers.length > 0)
    .map(({ respond, resolve }) =>
      found(
        'resolve-before-respond',
        (isAgreed(resolve) ? resolve : respond).path,
        `Resolution (${resolve.value}, ${resolve.path}) is shorter than response (${respond.value}, ${respond.path}).`,
        'Make resolution the longer of the two.',
      ),
    );
}

function criticality(service: Service, organisation: Organisation): Unlocated[] {
  const demands = organisation.criticalities.find(({ id }) => id === service.criticality);
  if (!demands) return [];
  const { workingDayHours } = organisation.calendar;
  const at = `services.${service.id}`;
  const level = `criticality ${demands.id}`;
  const times = (['rto', 'rpo'] as const).flatMap((time) => {
    const own = service[time];
    return when(
      own !== undefined && isLonger(own, demands[time], workingDayHours),
      found(
        'recovery-too-loose',
        `${at}.${time}`,
        `${own} is looser than the ${demands[time]} that ${level} demands.`,
        `Write ${demands[time]} or less, or lower the criticality.`,
      ),
    );
  });
  const availability = service.availability ?? demands.availability;
  const beyond = availabilityFor(service, organisation)
    .flatMap(({ target }) => target ?? [])
    .filter(({ percent }) => percent > demands.availability);
  return [
    ...times,
    ...when(
      availability < demands.availability,
      found(
        'availability-too-low',
        `${at}.availability`,
        `${availability}% is less than the ${demands.availability}% that ${level} demands.`,
        `Write ${demands.availability} or more, or lower the criticality.`,
      ),
    ),
    ...beyond.map((target) =>
      contradiction(
        'availability-beyond-level',
        [target, { path: `criticalities.${demands.id}.availability`, value: `${demands.availability}%` }],
        `${target.value} promises more than the ${demands.availability}% that ${level} is built for (criticalities.${demands.id}.availability).`,
        'Raise the criticality, or check that the service is built for it.',
      ),
    ),
  ];
}

function dependencies(service: Service, organisation: Organisation): Unlocated[] {
  const dependsOn = listed(`services.${service.id}.dependsOn`, service.dependsOn);
  return service.dependsOn.flatMap((id) => {
    const other = organisation.services.find((candidate) => candidate.id === id);
    if (!other) return [];
    if (other === service)
      return [
        found(
          'depends-on-itself',
          dependsOn.path,
          `${service.name} depends on itself.`,
          `Remove ${id} from the list.`,
        ),
      ];
    return [
      ...when(
        !isNotRetired(other),
        contradiction(
          'depends-on-retired',
          [dependsOn, { path: `services.${id}.status`, value: other.status }],
          `${service.name} depends on ${other.name} (dependsOn: ${dependsOn.value}), which is retired (services.${id}.status).`,
          `Remove ${id} from the list.`,
        ),
      ),
      ...when(
        isLessCritical(other, service, organisation) && arrangementOf(service, id) === 'series',
        contradiction(
          'depends-on-lesser',
          [
            dependsOn,
            { path: `services.${service.id}.criticality`, value: service.criticality },
            { path: `services.${id}.criticality`, value: other.criticality },
          ],
          `${service.name} depends on ${other.name} (dependsOn: ${dependsOn.value}), which is less critical: ${other.criticality} (services.${id}.criticality), itself ${service.criticality} (services.${service.id}.criticality).`,
          `Raise the criticality of ${id} to ${service.criticality}.`,
        ),
      ),
    ];
  });
}
