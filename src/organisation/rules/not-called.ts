import { promisedServices, ranked } from '../promise/stated.ts';
import { isCalled } from '../promise/support.ts';
import { found, type Rule } from './rule.ts';

/**
 * A party that delivers a component of a service and is not called in incidents of every priority that the service promises
 * to resolve: somebody has to say what is done about its part then, or nobody mends it.
 */
export const notCalled: Rule = (organisation) =>
  organisation.suppliers.flatMap((party) => {
    const { id, name, whenNotCalled } = party;
    const left = ranked(organisation.priorities).filter((priority) => !isCalled(party, priority));
    const [delivered] = promisedServices(organisation).flatMap((service) =>
      service.components
        .filter(({ supplier }) => supplier === id)
        .map((component) => `${component.name} of ${service.name}`),
    );
    if (left.length === 0 || delivered === undefined || whenNotCalled) return [];
    return [
      found(
        'party-not-called',
        `suppliers.${id}.calledFor`,
        `${name} delivers ${delivered}, but is not called in incidents of ${left.map((priority) => priority.id).join(', ')}, and nothing says who mends its part then.`,
        `Add them to suppliers.${id}.calledFor, or write in suppliers.${id}.whenNotCalled what is done then.`,
      ),
    ];
  });
