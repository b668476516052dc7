import type { Organisation } from './schema/organisation.ts';

type Agreement = Organisation['agreements'][number];
type Row = Agreement['customers'][number];
type Service = Organisation['services'][number];
/** What was agreed, without the rows of single customers. */
type Terms = Partial<Omit<Agreement, 'customers'>>;

/** What a customer agreed about a service, and where in the organisation that stands. */
interface Found {
  id: string;
  value: Terms;
  elsewhere?: ReadonlyMap<string, string>;
}

/**
 * What is agreed between a service and a customer: their own entry, or one that holds for several with the customer's row
 * laid over it, so that no row of another customer is in it. Where there is no entry, nothing, under the id that one
 * would have: it is told as missing there. The users of a service that one customer has are those of that customer.
 */
export function agreementBetween(
  service: Service,
  customer: string,
  agreements: readonly Agreement[],
): Found {
  const found = measured(entered(service.id, customer, agreements));
  if (service.customers.length > 1 || isSaid(found.value.users)) return found;
  return {
    ...found,
    value: { ...found.value, users: service.users },
    elsewhere: new Map([...(found.elsewhere ?? []), ['users', `services.${service.id}`]]),
  };
}

/** Leaves out measures of components that the customer does not get. */
function measured(found: Found): Found {
  const { components, measures } = found.value;
  if (!components || !measures) return found;
  const own = measures.filter(({ component }) => component === undefined || components.includes(component));
  return own.length === measures.length ? found : { ...found, value: { ...found.value, measures: own } };
}

function entered(service: string, customer: string, agreements: readonly Agreement[]): Found {
  const ofService = agreements.filter((agreement) => agreement.service === service);
  const own = ofService.find((agreement) => agreement.customer === customer);
  if (own) return { id: own.id, value: withoutRows(own) };
  for (const shared of ofService) {
    const row = shared.customers.find(({ id }) => id === customer);
    if (row) return laidOver(shared, row);
  }
  return { id: `${service}-${customer}`, value: {} };
}

/** Where an agreement says a term: at its own, or in the row of a customer. */
export const placeOf = ({ id, elsewhere }: Found, term: string): string =>
  elsewhere?.get(term) ?? `agreements.${id}`;

/**
 * A service as one customer gets it, with the services and the components that it rests on for that one, and where each of
 * the two stands in the organisation if the agreement says it.
 */
export function servedTo(
  service: Service,
  found: Found,
): { service: Service; elsewhere: ReadonlyMap<string, string> } {
  const { dependsOn, components } = found.value;
  const said = (['dependsOn', 'components'] as const).filter((term) => found.value[term] !== undefined);
  return {
    service: {
      ...service,
      dependsOn: dependsOn ?? service.dependsOn,
      components: components
        ? service.components.filter((component) => components.includes(component.id))
        : service.components,
    },
    elsewhere: new Map(said.map((term) => [term, placeOf(found, term)])),
  };
}

function laidOver(shared: Agreement, row: Row): Found {
  const written = Object.entries(row).filter(
    ([key, value]) => key !== 'id' && key !== 'use' && isSaid(value),
  );
  const at = `agreements.${shared.id}.customers.${row.id}`;
  return {
    id: shared.id,
    value: { ...withoutRows(shared), ...Object.fromEntries(written) },
    elsewhere: new Map(written.map(([key]) => [key, at])),
  };
}

const withoutRows = ({ customers: _, ...terms }: Agreement): Terms => terms;

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
