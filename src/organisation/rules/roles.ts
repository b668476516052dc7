import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { processesOf } from '../processes.ts';
import { isClass } from '../role-classes.ts';
import type { Organisation } from '../schema/organisation.ts';
import { samePerson } from './people.ts';
import { found, type Rule, when } from './rule.ts';

/** Roles without holders, classes that have one, roles that are merged, and owners who would approve their own work. */
export const roles: Rule = (organisation) => [
  ...holders(organisation),
  ...classes(organisation),
  ...merged(organisation),
  ...deputies(organisation),
  ...approvers(organisation),
];

const nameHolders = 'Name a holder for each; the same person may hold several roles, and sameAs merges them.';

// Somebody who has not begun to name people needs one reminder, not thirty.
function holders(organisation: Organisation): Unlocated[] {
  const roles = organisation.roles.filter((role) => !isClass(role));
  const open = roles.filter((role) => role.holder === '');
  if (open.length === 0) return [];
  if (open.length === roles.length)
    return [found('vacant-role', 'roles', `Nobody holds any of the ${open.length} roles yet.`, nameHolders)];
  // Thirty warnings of one kind hide the one of another.
  if (open.length > 5)
    return [
      found(
        'vacant-role',
        'roles',
        `Nobody holds ${open.length} of the ${roles.length} roles: ${open.map(({ id }) => id).join(', ')}.`,
        nameHolders,
      ),
    ];
  return open.map((role) =>
    found(
      'vacant-role',
      `roles.${role.id}.holder`,
      `Nobody holds the role ${role.title}.`,
      'Name its holder; the same person may hold several roles.',
    ),
  );
}

const classAs: Readonly<Record<Organisation['roles'][number]['members'], string>> = {
  none: '',
  'services.owner': 'Name the role that owns each service in services.owner',
  processOwners: 'Name the owner of each process in its section',
  'units.head': 'Name the role that leads each unit in units.head',
  'documents.owner': 'Name the owner of each document in its front matter',
  case: 'Name the person where the case is recorded',
};

function classes(organisation: Organisation): Unlocated[] {
  const { roles, services, units, documents } = organisation;
  const byId = new Map(roles.filter(isClass).map((role) => [role.id, role]));
  const isClassId = (id: string) => byId.has(id);
  const owners = [
    ...documents.types.map(({ id, name, approver }) => ({
      path: `documents.types.${id}.approver`,
      name: `The approval of ${name}`,
      role: approver,
    })),
    ...services.map(({ id, name, owner }) => ({ path: `services.${id}.owner`, name, role: owner })),
    ...units.map(({ id, name, head }) => ({ path: `units.${id}.head`, name, role: head })),
    ...[...new Set(processesOf(organisation).map(({ section }) => section))].map((section) => ({
      path: `${section}.owner`,
      name: section,
      role: organisation[section].owner,
    })),
  ];
  return [
    ...[...byId.values()]
      .filter(({ holder, deputy }) => holder !== '' || deputy !== '')
      .map(({ id, title, holder, members }) =>
        found(
          'class-with-holder',
          `roles.${id}.${holder === '' ? 'deputy' : 'holder'}`,
          `${title} is a class of roles (members: ${members}), and a class has nobody who holds it or stands in.`,
          `${classAs[members]}, and take holder and deputy out here; or write members: none, if one person has the role for all.`,
        ),
      ),
    ...(roles.some(({ members }) => members === 'units.head') ? headless(units) : []),
    ...owners
      .filter(({ role }) => isClassId(role))
      .map(({ path, name, role }) =>
        found(
          'class-as-owner',
          path,
          `${name} is given to ${role}, which is a class of roles: so nobody in particular has it.`,
          `Name a role that somebody holds, or write members: none in roles.${role}.`,
        ),
      ),
  ];
}

const headless = (units: Organisation['units']): Unlocated[] =>
  units
    .filter(({ head }) => head === '')
    .map(({ id, name }) =>
      found(
        'unit-without-head',
        `units.${id}.head`,
        `Nobody leads ${name}, so that the duties of line managers reach nobody there.`,
        'Name the role that leads it.',
      ),
    );

function merged({ roles, mergedRoles }: Organisation): Unlocated[] {
  const known = new Map(roles.map((role) => [role.id, role]));
  return [
    ...roles
      .filter(({ id, sameAs }) => sameAs !== '' && (known.has(sameAs) || sameAs === id))
      .map(({ id, sameAs }) =>
        found(
          'same-as-circle',
          `roles.${id}.sameAs`,
          `${id} is the same as ${sameAs}, which leads round in a circle: none of them has the duties.`,
          'Take sameAs out of the one that is to have them.',
        ),
      ),
    ...mergedRoles.flatMap(({ id, title, into, ...role }) => [
      ...(['holder', 'deputy', 'phone', 'contact', 'unit'] as const)
        .filter((part) => role[part] !== '')
        .slice(0, 1)
        .map((part) =>
          found(
            'merged-with-holder',
            `roles.${id}.${part}`,
            `${title} is the same as ${into}, and has a ${part} of its own.`,
            `Write it in roles.${into} and take it out here, or take sameAs out.`,
          ),
        ),
      ...when(
        isClass(known.get(into)) && !isClass(role),
        found(
          'same-as-class',
          `roles.${id}.sameAs`,
          `${title} is the same as ${into}, which is a class of roles.`,
          'Name a role that somebody holds.',
        ),
      ),
    ]),
  ];
}

function deputies({ roles }: Organisation): Unlocated[] {
  return roles
    .filter((role) => role.holder !== '' && role.holder === role.deputy)
    .map((role) =>
      found(
        'own-deputy',
        `roles.${role.id}.deputy`,
        `${role.title} has its holder as deputy.`,
        'Name somebody else as deputy.',
      ),
    );
}

/** Owner and approver of what the config asks two people for, by the path of the approver. */
export function approvals(organisation: Organisation): [path: string, owner: string, approver: string][] {
  if (!organisation.documents.segregation) return [];
  const { plan, resources, improvement, newServices, budgeting, security } = organisation;
  return [
    ['plan.approver', plan.owner, plan.approver],
    ['resources.approver', resources.owner, resources.approver],
    ['improvement.approver', improvement.owner, improvement.approver],
    ['newServices.approver', newServices.owner, newServices.approver],
    ['budgeting.approver', budgeting.owner, budgeting.approver],
    ['security.policyApprover', security.owner, security.policyApprover],
  ];
}

/** Two roles that a rule parts: whose work is looked at, and who approves or audits it. */
export interface Separation {
  readonly owner: string;
  readonly judge: string;
  readonly judges: 'approves' | 'audits';
}

/** The roles that a rule parts: who would approve, or audit, what is their own. */
export function separations(organisation: Organisation): Separation[] {
  const { audit } = organisation;
  const audits = audit.independence
    ? processOwners(organisation).flatMap((owner) =>
        [...new Set([audit.owner, audit.auditor])].map((judge) => ({
          owner,
          judge,
          judges: 'audits' as const,
        })),
      )
    : [];
  const approves = approvals(organisation).map(([, owner, judge]) => ({
    owner,
    judge,
    judges: 'approves' as const,
  }));
  return [...approves, ...audits].filter(({ owner, judge }) => owner !== '' && judge !== '');
}

function approvers(organisation: Organisation): Unlocated[] {
  return approvals(organisation).flatMap(([path, owner, approver]) => [
    ...when(
      owner !== '' && owner === approver,
      found(
        'approves-own-work',
        path,
        `${owner} would approve its own work.`,
        'Name another role, or set documents.segregation to false.',
      ),
    ),
    ...when(
      owner !== approver && samePerson(organisation, owner, approver),
      found(
        'same-person-approves',
        path,
        `${owner} and ${approver} are held by the same person, who would approve their own work.`,
        'Give one of the two roles to somebody else.',
      ),
    ),
  ]);
}

const processOwners = (organisation: Organisation): string[] => [
  ...new Set(processesOf(organisation).flatMap(({ owner }) => (owner === '' ? [] : [owner]))),
];
