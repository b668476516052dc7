import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { heldRole } from './held-role.ts';
import { found, type Rule, when } from './rule.ts';
import { rolesAtAnyHour, rolesInTheirPlace } from './separation.ts';

/**
 * Telephone numbers of functions: the same wherever they stand, each for one function, and none missing at night. What is
 * told names where they stand and no number, since problems are data and numbers are not.
 */
export const numbers: Rule = (organisation) => [
  ...differing(organisation),
  ...shared(organisation),
  ...missing(organisation),
];

const digitsOf = (phone: string): string => phone.replace(/\(0\)|[^\d+]/g, '');

const isSame = (one: string, other: string): boolean => digitsOf(one) === digitsOf(other);

/** A role may answer a second number in the list; its own has to be among them. */
function differing({ roles, onCall }: Organisation): Unlocated[] {
  return roles.flatMap(({ id, title, phone }) => {
    const listed = onCall.numbers.filter(({ role }) => role === id);
    const [first] = listed;
    if (!first || phone === '' || listed.some((number) => isSame(number.phone, phone))) return [];
    return found(
      'number-differs',
      `onCall.numbers.${first.id}.phone`,
      `${first.name} is called at another number than ${title} has (roles.${id}.phone).`,
      `Leave onCall.numbers.${first.id}.phone out, so that the number of the role is taken.`,
    );
  });
}

interface Entered {
  path: string;
  phone: string;
  role: string;
}

/** Numbers as they were entered, each with the role that answers it. */
function entered({ roles, onCall, serviceDesk }: Organisation): Entered[] {
  return [
    { path: 'serviceDesk.phone', phone: serviceDesk.phone, role: 'service-desk' },
    ...roles.map(({ id, phone }) => ({ path: `roles.${id}.phone`, phone, role: id })),
    ...onCall.numbers.map(({ id, phone, role }) => ({ path: `onCall.numbers.${id}.phone`, phone, role })),
  ].filter(({ phone, role }) => digitsOf(phone) !== '' && role !== '');
}

/** Somebody who holds two roles may have one telephone. Whether others share one is for them to say. */
function shared(organisation: Organisation): Unlocated[] {
  const known = new Map<string, Entered>();
  const told = new Set<string>();
  return entered(organisation).flatMap((number): Unlocated[] => {
    const key = digitsOf(number.phone);
    const first = known.get(key) ?? number;
    known.set(key, first);
    const pair = `${key} ${number.role}`;
    if (first.role === number.role || told.has(pair) || !areDifferent(organisation, first.role, number.role))
      return [];
    told.add(pair);
    return [
      found(
        'number-of-two-roles',
        number.path,
        `The number of ${number.role} is that of ${first.role} too (${first.path}), and different people hold the two.`,
        'Write the number of the function at each of them.',
      ),
    ];
  });
}

function areDifferent(organisation: Organisation, one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((id) => heldRole(organisation, id)?.holder.trim());
  return a !== '' && b !== '' && a !== b;
}

/** Whoever looks for a number at night looks into one list. A role without any number is told by itself. */
function missing(organisation: Organisation): Unlocated[] {
  const { onCall } = organisation;
  if (onCall.numbers.length === 0) return [];
  const called = new Set([...rolesAtAnyHour(organisation), ...rolesInTheirPlace(organisation)]);
  return [...called].flatMap((id) => {
    const role = heldRole(organisation, id);
    const isListed = onCall.numbers.some(
      (number) => number.role === id || (role !== undefined && isSame(number.phone, role.phone)),
    );
    return when(
      role !== undefined && role.phone !== '' && !isListed,
      found(
        'number-not-listed',
        'onCall.numbers',
        `${role?.title} must be reached at any hour, and is not among the numbers to call at night.`,
        `Add an item with role: ${id}; its number is taken from the role.`,
      ),
    );
  });
}
