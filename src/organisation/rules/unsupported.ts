import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { restsOf } from '../promise/promise.ts';
import { promisedServices, type Service, type Stated } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';

/**
 * An availability that a single fault uses up while nobody supports the service. Hours, hours of support and availability
 * have to be written by somebody: the ready-made ones are proposals, made apart from each other.
 */
export const unsupported: Rule = (organisation, decisions) => {
  const decided = new Set(decisions.flatMap(({ path, decided }) => (decided ? [path] : [])));
  return promisedServices(organisation).flatMap((service) => restingIn(service, organisation, decided));
};

function restingIn(service: Service, organisation: Organisation, decided: ReadonlySet<string>): Unlocated[] {
  return restsOf(service, organisation)
    .filter(({ rests, leaves }) => rests > leaves)
    .filter(({ target, hours, supported }) =>
      [target, hours, supported].every(({ path }) => decided.has(path)),
    )
    .flatMap(({ target, hours, supported, onCall, rests, leaves }) =>
      contradiction(
        'unsupported-downtime',
        [target, hours, supported, ...onCall],
        `${target.value} a month of ${hours.value} (${hours.path}) leaves ${told(leaves)} of downtime for ${service.name}, but it is supported ${supported.value} (${supported.path})${onCall.map(({ path, value }) => `, with somebody on call ${value} (${path})`).join('')}: a fault may rest for ${told(rests)} until somebody works on it.`,
        `Count the hours of support alone (${placeOf(supported)}.hours: ${supported.value}), support the most urgent incidents longer (services.${service.id}.byPriority), or promise less.`,
      ),
    );
}

/** Hours with one digit, or minutes where there are fewer than two hours. */
const told = (minutes: number): string =>
  minutes < 120 ? `${Math.floor(minutes)} minutes` : `${Math.floor(minutes / 6) / 10} hours`;

const placeOf = ({ path }: Stated): string => path.replace(/(\.byPriority\..*)?\.[^.]*$/, '');
