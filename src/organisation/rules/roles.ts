import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { samePerson } from './people.ts';
import { found, type Rule, when } from './rule.ts';

/** Roles without holders, and people who would check themselves. */
export const roles: Rule = (organisation) => [
  ...holders(organisation),
  ...deputies(organisation),
  ...approvers(organisation),
  ...auditors(organisation),
];

// Texts name every ready-made role, so leaving one out is no way to be rid of it.
const nameHolders = 'Name a holder for each; the same person may hold several roles.';

// Somebody who has not begun to name people needs one reminder, not thirty.
function holders({ roles }: Organisation): Unlocated[] {
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

function approvers(organisation: Organisation): Unlocated[] {
  if (!organisation.documents.segregation) return [];
  const { plan, resources, improvement, newServices, budgeting, security } = organisation;
  const pairs: [path: string, owner: string, approver: string][] = [
    ['plan.approver', plan.owner, plan.approver],
    ['resources.approver', resources.owner, resources.approver],
    ['improvement.approver', improvement.owner, improvement.approver],
    ['newServices.approver', newServices.owner, newServices.approver],
    ['budgeting.approver', budgeting.owner, budgeting.approver],
    ['security.policyApprover', security.owner, security.policyApprover],
  ];
  return pairs.flatMap(([path, owner, approver]) => [
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

function auditors(organisation: Organisation): Unlocated[] {
  const { audit } = organisation;
  if (!audit.independence) return [];
  return (['owner', 'auditor'] as const).flatMap((part) => {
    const clash = processOwners(organisation).find(
      (owner) => owner === audit[part] || samePerson(organisation, owner, audit[part]),
    );
    return clash
      ? [
          found(
            'auditor-owns-process',
            `audit.${part}`,
            `Whoever holds ${audit[part]} also holds the process owner role ${clash}.`,
            'Let somebody audit that process who does not own it.',
          ),
        ]
      : [];
  });
}

function processOwners(organisation: Organisation): string[] {
  return [
    organisation.newServices,
    organisation.serviceLevels,
    organisation.serviceReporting,
    organisation.continuity,
    organisation.availability,
    organisation.budgeting,
    organisation.capacity,
    organisation.security,
    organisation.relationships,
    organisation.supplierManagement,
    organisation.incidents,
    organisation.requests,
    organisation.problems,
    organisation.configuration,
    organisation.changes,
    organisation.releases,
  ]
    .map((area) => area.owner)
    .filter((owner) => owner !== '');
}
