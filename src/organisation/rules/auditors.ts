import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isWithin, leavesUnder } from '../../standard/index.ts';
import { editionOf, type Process, processesOf } from '../processes.ts';
import type { Organisation } from '../schema/organisation.ts';
import { auditedClause } from './audit-programme.ts';
import { heldRole } from './held-role.ts';
import { found, type Rule, when } from './rule.ts';

/** Whether somebody is free to audit each process, and each clause in the audit that it is planned for. */
export const auditors: Rule = (organisation) =>
  organisation.audit.independence ? [...areas(organisation), ...calendar(organisation)] : [];

type Auditor = Organisation['audit']['pool'][number];

/** Where the standard asks for internal audits: they are the work of the role that leads them. */
const clauseOfAudits = { 2011: '4.5.4.2', 2018: '9.2' } as const;

/** Whether a member of the pool is of the unit of the role that leads audits, or of the house that its holder comes from. */
function isOfLead({ name, unit }: Auditor, organisation: Organisation): boolean {
  const lead = heldRole(organisation, organisation.audit.owner);
  if (!lead) return false;
  const sameUnit = unit !== '' && unit === lead.unit;
  return sameUnit || (name.trim() !== '' && lead.holder.includes(name.trim()));
}

/** Why a member of the pool may not audit a clause, in words; nothing where it may. */
function bar(auditor: Auditor, clause: string, organisation: Organisation): string | undefined {
  const bound = auditor.bound.find((written) => {
    const number = auditedClause(written, organisation);
    return number !== undefined && isWithin(clause, number);
  });
  if (bound !== undefined) return `bound to ${bound}`;
  if (isWithin(clause, clauseOfAudits[organisation.edition]) && isOfLead(auditor, organisation))
    return `of the unit of ${organisation.audit.owner}, whose work that is`;
  if (auditor.outside || auditor.unit === '') return undefined;
  const own = processesOf(organisation).some(
    (area) => isWithin(clause, area.clause) && heldRole(organisation, area.owner)?.unit === auditor.unit,
  );
  return own ? `of the unit ${auditor.unit}, which has the process` : undefined;
}

/** Names of those who hold or deputise the roles that audit. */
function holders(organisation: Organisation): string[] {
  const { auditor, owner } = organisation.audit;
  const named = [auditor, owner].flatMap((id) => {
    const role = heldRole(organisation, id);
    return [role?.holder, role?.deputy].map((name) => name?.trim() ?? '');
  });
  return [...new Set(named)].filter((name) => name !== '');
}

// One free auditor is enough for an area; who audits the audits may come from outside.
function areas(organisation: Organisation): Unlocated[] {
  const { auditor, owner, pool } = organisation.audit;
  const people = holders(organisation);
  if (people.length + pool.length === 0) return [];
  const leaves = leavesUnder(editionOf(organisation)).map(({ number }) => number);
  const isFree = (area: Process): boolean => {
    const holder = heldRole(organisation, area.owner)?.holder.trim() ?? '';
    const parts = leaves.filter((leaf) => isWithin(leaf, area.clause));
    return (
      people.some((person) => person !== holder) ||
      parts.every((part) => pool.some((member) => bar(member, part, organisation) === undefined))
    );
  };
  const closed = processesOf(organisation).filter((area) => !isFree(area));
  if (closed.length === 0) return [];
  const byOwner = Map.groupBy(closed, (area) => area.owner);
  const named = [...byOwner].map(
    ([id, owned]) => `${owned.map(({ section }) => section).join(', ')} (${id})`,
  );
  const who = [
    ...(people.length > 0 ? [`whoever holds ${auditor} and ${owner} owns these processes`] : []),
    ...(pool.length > 0 ? ['everybody in audit.pool is bound to them or of the unit that has them'] : []),
  ];
  return [
    found(
      'no-independent-auditor',
      pool.length > 0 ? 'audit.pool' : 'audit.auditor',
      `Nobody of those who audit is free to audit ${named.join('; ')}: ${who.join(', and ')}.`,
      `Name another holder or a deputy for ${auditor}, or add somebody to audit.pool; somebody from outside will do.`,
    ),
  ];
}

/** Audits that nobody named for them may make: a clause of theirs, or any of an auditor. */
function calendar(organisation: Organisation): Unlocated[] {
  const { pool, calendar: audits } = organisation.audit;
  const leaves = leavesUnder(editionOf(organisation)).map(({ number }) => number);
  return audits.flatMap(({ id, clauses, auditors: names }) => {
    const team = names.flatMap((name) => pool.find((member) => member.id === name) ?? []);
    const wanted = clauses.flatMap((written) => auditedClause(written, organisation) ?? []);
    const parts = leaves.filter((leaf) => wanted.some((number) => isWithin(leaf, number)));
    const barred = (member: Auditor) => parts.filter((part) => bar(member, part, organisation) !== undefined);
    const barredOf = new Map(team.map((member) => [member, new Set(barred(member))]));
    const open = parts.filter((part) => team.every((member) => barredOf.get(member)?.has(part)));
    const idle = team.filter((member) => parts.length > 0 && barredOf.get(member)?.size === parts.length);
    const reasons = (part: string) =>
      team.map((member) => `${member.id} is ${bar(member, part, organisation)}`).join(', ');
    const path = `audit.calendar.${id}.auditors`;
    return [
      ...when(
        team.length > 0 && open.length > 0,
        found(
          'auditor-not-free',
          path,
          `Nobody of this audit may audit ${open.join(', ')}: ${reasons(open[0] ?? '')}.`,
          'Name an auditor of audit.pool who is free of it; somebody from outside will do.',
        ),
      ),
      ...idle
        .filter(() => open.length < parts.length)
        .map((member) =>
          found(
            'auditor-not-free',
            path,
            `${member.id} may audit no clause of this audit: ${member.id} is ${bar(member, parts[0] ?? '', organisation)}.`,
            'Name another auditor of audit.pool, or give this one another audit.',
          ),
        ),
    ];
  });
}
