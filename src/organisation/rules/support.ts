import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { answersOf, hoursOf, supportOf } from '../promise/promise.ts';
import type { ForCustomers } from '../promise/promised.ts';
import { isAgreed, promisedServices, type Service, type Supplier } from '../promise/stated.ts';
import type { SupportLine } from '../promise/support.ts';
import type { HoursLine } from '../promise/support-hours.ts';
import type { Organisation } from '../schema/organisation.ts';
import { contradiction, type Rule } from './rule.ts';

/** Whether times and hours that parties have agreed to leave room for what customers were promised. */
export const support: Rule = (organisation) =>
  promisedServices(organisation).flatMap((service) => [
    ...resolution(service, organisation),
    ...answers(service, organisation),
    ...hours(service, organisation),
  ]);

const resolution = (service: Service, organisation: Organisation): Unlocated[] =>
  firstOfEach(supportOf(service, organisation).filter(({ result }) => result === 'too-long')).flatMap(
    ({ supplier, priority, promised, supporting, ownShare }) => {
      if (!supporting) return [];
      const ours = ownShare
        ? `, and we need ${ownShare.value} ourselves (${ownShare.path}); together that is`
        : ', which is';
      return contradiction(
        'support-too-slow',
        [supporting, promised, ...(ownShare ? [ownShare] : [])],
        `${supplier.name} may take ${supporting.value} to resolve ${priority.id}${ours} longer than the ${promised.value} that ${service.name} promises (${promised.path}).`,
        'Agree a shorter time with the party, promise a longer one, or write in its calledFor the priorities for which it is called.',
      );
    },
  );

const answers = (service: Service, organisation: Organisation): Unlocated[] =>
  answersOf(service, organisation).flatMap(({ supplier, promised, supporting, result }) =>
    result === 'too-long' && supporting
      ? contradiction(
          'answer-too-slow',
          [supporting, promised],
          `${supplier.name} takes the calls and may take ${supporting.value} to respond, longer than the ${promised.value} that ${service.name} promises (${promised.path}).`,
          'Agree a shorter time with the party, or promise a longer one.',
        )
      : [],
  );

const hours = (service: Service, organisation: Organisation): Unlocated[] =>
  firstOfEach(hoursOf(service, organisation).filter(({ result }) => result === 'gap')).flatMap(
    ({ supplier, priority, promised, resolution, supporting, gap }) =>
      supporting
        ? contradiction(
            'support-hours-short',
            [supporting, promised, ...(isAgreed(resolution) ? [resolution] : [])],
            `${supplier.name} supports ${priority.id} in the hours ${supporting.value}, but ${service.name} is supported ${promised.value} (${promised.path})${isAgreed(resolution) ? `, and resolves within ${resolution.value} (${resolution.path})` : ''}: nobody is there on ${gap}${supplier.takesCalls ? ', nor at the service desk' : ''}.`,
            'Agree longer hours with the party, promise shorter ones, or write in its calledFor the priorities for which it is called.',
          )
        : [],
  );

/** One finding for two values, whatever number of priorities they hold for. */
function firstOfEach<
  Line extends ForCustomers<
    Pick<SupportLine | HoursLine, 'promised' | 'supporting'> & { supplier: Supplier }
  >,
>(lines: readonly Line[]): Line[] {
  const told = new Set<string>();
  return lines.filter(({ supplier, supporting, customers }) => {
    const key = JSON.stringify([supplier.id, supporting?.path, customers]);
    return told.size < told.add(key).size;
  });
}
