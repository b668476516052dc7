import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule } from './rule.ts';

/** A contract with a customer or a supplier, where the config names it, and the party that it is with. */
interface Contract {
  path: string;
  contract: string;
  party: 'customer' | 'supplier';
  id: string;
  name: string;
}

/**
 * Contracts that are named with a customer or a supplier, of which no obligation says what they demand: by the party it is owed
 * to, or by a source that names the contract. An internal agreement is no contract. A list that is empty altogether is told
 * as content missing.
 */
export const contracts: Rule = (organisation) =>
  organisation.legalObligations.length === 0
    ? []
    : firstOfEach(contractsOf(organisation).filter((contract) => !isRead(contract, organisation))).map(
        ({ path, party, id, name }) =>
          found(
            'contract-unread',
            path,
            `No line of legalObligations says what the contract with ${name} demands.`,
            `Add one with kind: contract and ${party}: ${id}, or with the contract in its source; where it demands nothing beyond its agreement, write that as its duty.`,
          ),
      );

const contractsOf = ({ customers, suppliers }: Organisation): Contract[] =>
  [
    ...customers.map(
      ({ id, name, agreement }): Contract => ({
        path: `customers.${id}.agreement`,
        contract: agreement,
        party: 'customer',
        id,
        name,
      }),
    ),
    ...suppliers
      .filter(({ kind }) => kind !== 'internal-group')
      .map(
        ({ id, name, contract }): Contract => ({
          path: `suppliers.${id}.contract`,
          contract,
          party: 'supplier',
          id,
          name,
        }),
      ),
  ].filter(({ contract }) => contract !== '' && !/^none$/i.test(contract));

const isRead = ({ contract, party, id }: Contract, { legalObligations }: Organisation): boolean =>
  legalObligations.some((obligation) => obligation[party] === id || obligation.source.includes(contract));

/** A contract with several customers is told once. */
const firstOfEach = (all: readonly Contract[]): Contract[] =>
  [...new Map(all.toReversed().map((one) => [one.contract, one])).values()].toReversed();
