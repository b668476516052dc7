import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { agreementBetween } from '../agreement-between.ts';
import { arrangementOf } from '../promise/parts.ts';
import { listed } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { quote } from '../schema-messages.ts';
import { isNotRetired } from '../service-status.ts';
import { contradiction, found, type Rule, when } from './rule.ts';

/** Agreements with customers: whom each binds, about what, and that no two bind the same. */
export const agreements: Rule = (organisation) => [
  ...organisation.agreements.flatMap((agreement) => [
    ...parties(agreement),
    ...customersOf(agreement).flatMap((customer) => delivery(agreement, customer, organisation)),
    ...unknownComponents(agreement, organisation),
  ]),
  ...repeated(organisation),
  ...undelivered(organisation),
];

type Agreement = Organisation['agreements'][number];

/** Ids of the customers that an agreement binds. */
const customersOf = ({ customer, customers }: Agreement): string[] => [
  ...(customer === '' ? [] : [customer]),
  ...customers.map(({ id }) => id),
];

function parties(agreement: Agreement): Unlocated[] {
  const { id, service, customer, customers } = agreement;
  const at = `agreements.${id}`;
  const usual = `${service}-${customer}`;
  return [
    ...when(
      service === '' || customersOf(agreement).length === 0,
      found(
        'agreement-without-parties',
        service === '' ? `${at}.service` : `${at}.customer`,
        `The agreement ${id} names no ${service === '' ? 'service' : 'customer'}.`,
        'Write the ids of its service and its customer, or of its customers.',
      ),
    ),
    ...when(
      customer !== '' && customers.length > 0,
      found(
        'agreement-with-two-kinds',
        `${at}.customers`,
        `The agreement ${id} names ${customer} as its customer and others besides.`,
        `Make ${customer} an item of customers too, and leave customer out.`,
      ),
    ),
    ...when(
      service !== '' && customer !== '' && customers.length === 0 && id !== usual,
      found(
        'agreement-misnamed',
        `${at}.id`,
        `The agreement about ${service} with ${customer} has the id ${id}.`,
        `Write ${usual}: its document has that key, and an approval is found by it.`,
      ),
    ),
  ];
}

function delivery(
  { id, service, customer: single }: Agreement,
  customer: string,
  { services, customers }: Organisation,
): Unlocated[] {
  const path = single === customer ? `agreements.${id}.customer` : `agreements.${id}.customers.${customer}`;
  const delivered = services.find((candidate) => candidate.id === service);
  const isKnown = customers.some((candidate) => candidate.id === customer);
  return [
    ...when(
      !isKnown && single !== customer,
      found(
        'unknown-customer',
        path,
        `"${customer}" is not the id of a customer.`,
        'Add it to customers, or name one that stands there.',
      ),
    ),
    ...when(
      isKnown && delivered !== undefined && !delivered.customers.includes(customer),
      found(
        'agreement-without-delivery',
        path,
        `The agreement ${id} is about ${delivered?.name}, which does not go to ${customer}.`,
        `Add ${customer} to services.${service}.customers, or take the agreement out.`,
      ),
    ),
  ];
}

function repeated({ agreements }: Organisation): Unlocated[] {
  const seen = new Map<string, string>();
  return agreements.flatMap((agreement) =>
    customersOf(agreement).flatMap((customer) => {
      const key = `${agreement.service} ${customer}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, agreement.id);
      return when(
        first !== undefined,
        found(
          'agreement-twice',
          `agreements.${agreement.id}`,
          `${first} and ${agreement.id} are both about ${agreement.service} with ${customer}.`,
          'Keep one of the two.',
        ),
      );
    }),
  );
}

function unknownComponents(
  { id, service, components, measures, customers }: Agreement,
  { services }: Organisation,
): Unlocated[] {
  const known = new Set(
    services.find((one) => one.id === service)?.components.map((component) => component.id),
  );
  const named = [
    { path: `agreements.${id}.components`, ids: components ?? [] },
    ...customers.map((row) => ({
      path: `agreements.${id}.customers.${row.id}.components`,
      ids: row.components ?? [],
    })),
    ...[
      { at: `agreements.${id}`, measures },
      ...customers.map((row) => ({ at: `agreements.${id}.customers.${row.id}`, measures: row.measures })),
    ].flatMap(({ at, measures: all }) =>
      all.map((measure) => ({
        path: `${at}.measures.${measure.id}.component`,
        ids: measure.component === undefined ? [] : [measure.component],
      })),
    ),
  ];
  return named.flatMap(({ path, ids }) =>
    ids
      .filter((component) => !known.has(component))
      .map((component) =>
        found(
          'unknown-component',
          path,
          `${quote(component)} is not the id of a component of ${service}.`,
          `Name some of ${[...known].join(', ') || 'its components, once it has any'}.`,
        ),
      ),
  );
}

/** A service that rests on another one for all may not do so for a customer who does not get that one. */
function undelivered({ services, agreements }: Organisation): Unlocated[] {
  return services.filter(isNotRetired).flatMap((service) =>
    services
      .filter(
        (other) => service.dependsOn.includes(other.id) && arrangementOf(service, other.id) === 'series',
      )
      .flatMap((other) => {
        const without = service.customers.filter(
          (customer) => !other.customers.includes(customer) && !saysOnWhat(service, customer, agreements),
        );
        // A service that goes to nobody is a base for others.
        if (other.customers.length === 0 || without.length === 0) return [];
        const [dependsOn, delivered] = [
          listed(`services.${service.id}.dependsOn`, service.dependsOn),
          listed(`services.${other.id}.customers`, other.customers),
        ];
        return contradiction(
          'depends-on-undelivered',
          [dependsOn, delivered],
          `${service.name} depends on ${other.name} (${dependsOn.value}), which goes to ${delivered.value} (${delivered.path}) and not to ${without.join(', ')}.`,
          `Write in ${without.map((customer) => `agreements.${service.id}-${customer}.dependsOn`).join(' and ')} on which services it depends there, ${other.id} too if it runs for them all the same.`,
        );
      }),
  );
}

const saysOnWhat = (
  service: Organisation['services'][number],
  customer: string,
  agreements: Organisation['agreements'],
): boolean => agreementBetween(service, customer, agreements).value.dependsOn !== undefined;
