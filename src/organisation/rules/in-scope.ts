import { listed } from '../promise/stated.ts';
import { isInUse } from '../service-status.ts';
import { contradiction, type Rule } from './rule.ts';

/** Services that are in use while the scope, which names services, does not name them. */
export const inScope: Rule = ({ scope, services }) =>
  scope.services.length === 0
    ? []
    : services
        .filter((service) => isInUse(service) && !scope.services.includes(service.id))
        .map(({ id, name, status }) =>
          contradiction(
            'service-outside-scope',
            [{ path: `services.${id}.status`, value: status }, listed('scope.services', scope.services)],
            `${name} is in use (status: ${status}), but scope.services names only ${scope.services.join(', ')}.`,
            `Add ${id} to scope.services, or leave scope.services out, so that all are in scope.`,
          ),
        );
