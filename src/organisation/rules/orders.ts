import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { type OrderLine, orderLines, orderOf, restingOn } from '../promise/orders.ts';
import { quote } from '../schema-messages.ts';
import { contradiction, found, type Rule } from './rule.ts';

/** Requests and measures that customers agreed to, against what the parties that they rest on have agreed to. */
export const orders: Rule = (organisation) =>
  organisation.services.flatMap((service) => [
    ...restingOn(service, organisation)
      .filter((resting) => !orderOf(resting, organisation))
      .map(({ path, restsOn }) =>
        found(
          'unknown-order',
          `${path}.restsOn`,
          `${quote(restsOn)} is nothing that is ordered from a party.`,
          'Write the id of the party and of an item of its orders, such as couriers.exchange.',
        ),
      ),
    ...orderLines(service, organisation).flatMap((line) => [...tooSlow(line), ...tooFewHours(line)]),
  ]);

function tooSlow({ name, promised, supplier, supporting, ownShare, result }: OrderLine): Unlocated[] {
  if (result !== 'too-long' || !supporting) return [];
  const ours = ownShare ? `, and we need ${ownShare.value} ourselves (${ownShare.path})` : '';
  return [
    contradiction(
      'order-too-slow',
      [promised, supporting, ...(ownShare ? [ownShare] : [])],
      `"${name}" is promised within ${promised.value}, but ${supplier.name} may take ${supporting.value} (${supporting.path})${ours}.`,
      'Agree a shorter time with the party, or promise a longer one.',
    ),
  ];
}

function tooFewHours({ name, promised, supplier, there, demanded, inTurn, gap }: OrderLine): Unlocated[] {
  if (gap === undefined || !there || !demanded) return [];
  return [
    contradiction(
      'order-hours-short',
      [there, promised, demanded, ...(inTurn ? [inTurn] : [])],
      `${supplier.name} does it ${there.value}, but "${name}" is promised within ${promised.value} (${promised.path}), which runs ${demanded.value} (${demanded.path}): nobody does it on ${gap}${inTurn ? `, nor at the service desk, ${inTurn.value} (${inTurn.path})` : ''}.`,
      'Agree longer hours with the party, or promise it in working time.',
    ),
  ];
}
