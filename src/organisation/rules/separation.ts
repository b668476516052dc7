import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import type { Organisation } from '../schema/organisation.ts';
import { heldRole as roleOf } from './held-role.ts';
import { approvals, separations } from './roles.ts';
import { found, type Rule, when } from './rule.ts';

/** People who would check themselves where it counts: deputies, decisions on cases, calls at night; for audits see `auditors.ts`. */
export const separation: Rule = (organisation) => [
  ...leaders(organisation),
  ...deputies(organisation),
  ...cases(organisation),
  ...nights(organisation),
];

function deputies(organisation: Organisation): Unlocated[] {
  const own = approvals(organisation).filter(([, owner, approver]) => {
    const deputy = roleOf(organisation, approver)?.deputy.trim() ?? '';
    return owner !== approver && deputy !== '' && deputy === roleOf(organisation, owner)?.holder.trim();
  });
  return [
    ...[...Map.groupBy(own, ([, , approver]) => approver)].map(([approver, pairs]) =>
      found(
        'deputy-checks-own-work',
        `roles.${approver}.deputy`,
        `Whoever stands in for ${approver} would approve work of their own: ${pairs.map(([path]) => path).join(', ')}.`,
        'Name another deputy, or set documents.segregation to false.',
      ),
    ),
    ...leadsOwnAudits(organisation),
  ];
}

/** Auditors share the work so that each is free of it; whoever leads plans, grades and closes all of it, and so does the deputy. */
function leadsOwnAudits(organisation: Organisation): Unlocated[] {
  const { owner: lead } = organisation.audit;
  const deputy = roleOf(organisation, lead)?.deputy.trim() ?? '';
  const own = separations(organisation).filter(
    ({ owner, judge, judges }) =>
      judges === 'audits' && judge === lead && roleOf(organisation, owner)?.holder.trim() === deputy,
  );
  return when(
    deputy !== '' && own.length > 0,
    found(
      'deputy-checks-own-work',
      `roles.${lead}.deputy`,
      `Whoever stands in for ${lead} would grade and close findings about work of their own: ${own.map(({ owner }) => owner).join(', ')}.`,
      'Name another deputy, such as somebody from outside, or set audit.independence to false.',
    ),
  );
}

// A decision on one's own case goes to the deputy: a second able person is all that it takes.
function cases(organisation: Organisation): Unlocated[] {
  const { changes, releases } = organisation;
  const makers = ['technical-team', changes.owner, releases.deployer, releases.owner];
  return [...new Set([changes.authority, changes.emergencyAuthority])].flatMap((id) => {
    const role = roleOf(organisation, id);
    const holder = role?.holder.trim() ?? '';
    const own = makers.filter(
      (maker) => maker === id || roleOf(organisation, maker)?.holder.trim() === holder,
    );
    return when(
      role !== undefined && holder !== '' && role.deputy.trim() === '' && own.length > 0,
      found(
        'decides-own-cases',
        `roles.${id}.deputy`,
        `Whoever holds ${id} also holds ${[...new Set(own)].join(', ')}, and there is no deputy to decide on their own changes.`,
        `Name a deputy for ${id}.`,
      ),
    );
  });
}

/** Whoever leads a major incident is relieved, while others declare the next one: two people are too few for both roles. */
function leaders(organisation: Organisation): Unlocated[] {
  const declares = roleOf(organisation, organisation.majorIncidents.declaredBy);
  const leads = roleOf(organisation, 'major-incident-manager');
  if (!declares || !leads || declares === leads) return [];
  const people = [declares.holder, declares.deputy, leads.holder, leads.deputy].map((name) => name.trim());
  return when(
    people.every((name) => name !== '') && new Set(people).size < 3,
    found(
      'same-pair-leads',
      'roles.major-incident-manager.deputy',
      `The same two people declare major incidents (${declares.id}) and lead them, so that nobody is left to relieve them or to declare the next one.`,
      'Name another deputy for one of the two roles, or merge them with sameAs.',
    ),
  );
}

/** Ids of the roles that decide at any hour: on emergency changes, major incidents and the activation of a plan. */
export const rolesAtAnyHour = ({ changes, continuity, majorIncidents, onCall }: Organisation): string[] => [
  ...new Set([
    changes.emergencyAuthority,
    majorIncidents.declaredBy,
    onCall.declaredBy,
    continuity.activationAuthority,
    'major-incident-manager',
  ]),
];

/** Ids of the roles that the procedures call in the place of those while neither holder nor deputy answers. */
export const rolesInTheirPlace = ({ leadership }: Organisation): string[] => [
  leadership.topManagement,
  'continuity-manager',
];

function nights(organisation: Organisation): Unlocated[] {
  return rolesAtAnyHour(organisation).flatMap((id) => {
    const role = roleOf(organisation, id);
    if (!role || role.holder.trim() === '' || isOnRota(organisation, id)) return [];
    const lacking = (['deputy', 'phone'] as const).filter((part) => role[part].trim() === '');
    return when(
      lacking.length > 0,
      found(
        'not-always-reached',
        `roles.${id}.${lacking[0]}`,
        `${role.title} must be reached at any hour, and has no ${lacking.join(' and no ')}.`,
        `Write roles.${id}.${lacking.join(` and roles.${id}.`)}${lacking.includes('phone') ? ', the number of the function' : ''}.`,
      ),
    );
  });
}

/** Whether a rota says who of a role answers its number: somebody does at any hour, whoever holds the role. */
const isOnRota = ({ onCall }: Organisation, id: string): boolean =>
  onCall.rota.trim() !== '' && onCall.numbers.some(({ role, phone }) => role === id && phone !== '');
