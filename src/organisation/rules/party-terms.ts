import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { found, type Rule, when } from './rule.ts';

/** What is said of a supplier, an internal group or a customer that supplies, against what is said of it elsewhere. */
export const partyTerms: Rule = ({ suppliers, otherParties }) =>
  suppliers.flatMap((supplier) => [
    ...running(supplier, otherParties),
    ...operating(supplier, otherParties),
    ...access(supplier),
    ...reach(supplier),
    ...exceptions(supplier),
  ]);

type Supplier = Organisation['suppliers'][number];

function running({ id, name, runs, steps }: Supplier, parties: Organisation['otherParties']): Unlocated[] {
  const registered = parties.find(({ supplier }) => supplier === id);
  const remedy = `Write true in suppliers.${id}.runs, or take the other out.`;
  return [
    ...when(
      runs === false && registered !== undefined,
      found(
        'party-runs-after-all',
        `suppliers.${id}.runs`,
        `${name} is said to run no process, but otherParties.${registered?.id} names one that it operates.`,
        remedy,
      ),
    ),
    ...when(
      runs === false && registered === undefined && steps.length > 0,
      found(
        'party-runs-after-all',
        `suppliers.${id}.runs`,
        `${name} is said to run no process, but has steps of one.`,
        remedy,
      ),
    ),
  ];
}

/** Whoever runs a process of ours is accountable to somebody, and measured, by its entry in the register. */
const operating = ({ id, name, runs }: Supplier, parties: Organisation['otherParties']): Unlocated[] =>
  when(
    runs === true && parties.every(({ supplier }) => supplier !== id),
    found(
      'operator-unregistered',
      `suppliers.${id}.runs`,
      `${name} is said to run a process of ours, but no entry of otherParties names it: nobody is accountable for that work, and nothing measures it.`,
      `Add an entry to otherParties with supplier: ${id}, its process, the accountable role and measures, or write false.`,
    ),
  );

/** What a party can reach has controls; that those of an outsider are missing altogether is content missing. */
function reach({ id, name, kind, informationAccess, access }: Supplier): Unlocated[] {
  const isListed = access.some((one) => one.kind !== 'physical');
  return [
    ...when(
      informationAccess === true && !isListed && (kind !== 'external' || access.length > 0),
      found(
        'reach-without-controls',
        `suppliers.${id}.access`,
        `${name} has accounts or information of ours, and its access names none of them.`,
        `Write an item for each, with its kind, the controls of both sides and their proof.`,
      ),
    ),
    ...access
      .filter(({ theirControls = [], ourControls = [] }) => theirControls.length + ourControls.length === 0)
      .map((one) =>
        found(
          'reach-without-controls',
          `suppliers.${id}.access.${one.id}`,
          `${name} can reach ${one.name}, and nothing says what either side does against a misuse.`,
          'Write theirControls or ourControls, and the proof.',
        ),
      ),
  ];
}

function access({ id, name, informationAccess, access }: Supplier): Unlocated[] {
  const reached = access.find(({ kind }) => kind !== 'physical');
  return when(
    informationAccess === false && reached !== undefined,
    found(
      'access-after-all',
      `suppliers.${id}.informationAccess`,
      `${name} is said to have no accounts or information of ours, but its access names ${reached?.name}.`,
      `Write true, or take suppliers.${id}.access.${reached?.id} out.`,
    ),
  );
}

function exceptions({ id, name, exceptions }: Supplier): Unlocated[] {
  return when(
    exceptions.length > 0,
    found(
      'exception-untreated',
      `suppliers.${id}.exceptions`,
      `Exceptions are agreed with ${name}, and it is not said what is done then.`,
      `Write each as an item of suppliers.${id}.exceptionCases, with its action, and leave exceptions out.`,
    ),
  );
}
