import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { dependenciesFor } from '../promise/promise.ts';
import { isAgreed, isLessCritical, promisedServices, type Service } from '../promise/stated.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';

/** Whether a fault in what a service depends on is worked on as soon, and at the same hours, as the service promises for its own. */
export const dependencies: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => weaker(service, organisation));

function weaker(service: Service, organisation: Organisation): Unlocated[] {
  return (
    dependenciesFor(service, organisation)
      // That one is less critical is told by itself.
      .filter(({ on }) => !isLessCritical(on, service, organisation))
      .flatMap(({ on, priority, promised, supporting, result, gap }) => {
        const compared = `${service.name} depends on ${on.name}`;
        const at = isAgreed(supporting) ? supporting.path : on.id;
        if (result === 'too-long')
          return contradiction(
            'dependency-slower',
            [supporting, promised],
            `${compared}, where incidents of ${priority.id} may take ${supporting.value} (${supporting.path}), longer than the ${promised.value} that it promises itself (${promised.path}).`,
            `Promise at most ${promised.value} for ${at}, or a longer time for ${service.id}.`,
          );
        if (result === 'gap')
          return contradiction(
            'dependency-hours-short',
            [supporting, promised],
            `${compared}, where incidents of ${priority.id} are supported ${supporting.value} (${supporting.path}), but is supported ${promised.value} itself (${promised.path}): nobody works on a fault there on ${gap}.`,
            `Support ${at} at these hours too, or ${service.id} in fewer.`,
          );
        return [];
      })
  );
}
