import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { highestPriority } from '../derive-values.ts';
import { isLonger } from '../duration.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule, when } from './rule.ts';

/** Services against their owners, customers, criticality and one another. */
export const services: Rule = (organisation) =>
  organisation.services
    .filter((service) => service.status !== 'retired')
    .flatMap((service) => [
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
        'Name the role that owns it, for example service-owner.',
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

function targets({ id, respond, resolve, rpo }: Service, organisation: Organisation): Unlocated[] {
  const { workingDayHours } = organisation.calendar;
  const { backupInterval } = organisation.continuity;
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
    ...when(
      rpo !== undefined && isLonger(backupInterval, rpo, workingDayHours),
      found(
        'backups-too-rare',
        `services.${id}.rpo`,
        `At most ${rpo} of data may be lost, but backups are made only every ${backupInterval}.`,
        'Shorten continuity.backupInterval, or agree a longer rpo.',
      ),
    ),
  ];
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
    ...when(
      availability > demands.availability,
      found(
        'availability-beyond-level',
        `${at}.availability`,
        `${availability}% promises more than the ${demands.availability}% that ${level} is built for.`,
        'Raise the criticality, or check that the service is built for it.',
      ),
    ),
  ];
}

function dependencies(service: Service, { services, criticalities }: Organisation): Unlocated[] {
  const path = `services.${service.id}.dependsOn`;
  const rankOf = (id: string) => criticalities.find((level) => level.id === id)?.rank ?? 0;
  return service.dependsOn.flatMap((id) => {
    const other = services.find((candidate) => candidate.id === id);
    if (!other) return [];
    if (other === service)
      return [
        found('depends-on-itself', path, `${service.name} depends on itself.`, `Remove ${id} from the list.`),
      ];
    return [
      ...when(
        other.status === 'retired',
        found(
          'depends-on-retired',
          path,
          `${service.name} depends on ${other.name}, which is retired.`,
          `Remove ${id} from the list.`,
        ),
      ),
      ...when(
        rankOf(other.criticality) > rankOf(service.criticality),
        found(
          'depends-on-lesser',
          path,
          `${service.name} depends on ${other.name}, which is less critical.`,
          `Raise the criticality of ${id} to ${service.criticality}.`,
        ),
      ),
    ];
  });
}
