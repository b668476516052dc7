import type { Unlocated } from '../../diagnostics/diagnostic.ts';
import { isWithin } from '../../standard/index.ts';
import type { Organisation } from '../schema/organisation.ts';
import { auditedClause } from './audit-programme.ts';
import { found, type Rule, when } from './rule.ts';

/** What obligations and the scope ask of the audits of a cycle. Where no weighing or no place was entered, nothing is told. */
export const auditDuties: Rule = (organisation) => [...unweighed(organisation), ...unvisited(organisation)];

/** A clause that meets a law or a contract is important by the programme's own question, and so in the next audit and one more. */
function unweighed(organisation: Organisation): Unlocated[] {
  const { weighing, calendar } = organisation.audit;
  if (weighing.length === 0 || calendar.length === 0) return [];
  const important = weighing
    .filter((line) => line.important)
    .flatMap(({ clauses }) => clauses.flatMap((written) => auditedClause(written, organisation) ?? []));
  return organisation.legalObligations.flatMap(({ id, title, metBy }) => {
    const missing = metBy
      .flatMap((written) => auditedClause(written, organisation) ?? [])
      .filter((clause) => !important.some((line) => isWithin(clause, line)));
    return when(
      missing.length > 0,
      found(
        'duty-not-weighed',
        'audit.weighing',
        `${title} is met by ${missing.join(', ')} (legalObligations.${id}.metBy), but no line of the weighing says that a duty hangs on ${missing.length === 1 ? 'it' : 'them'}.`,
        `Add a line with clauses: ['${missing.join("', '")}'] and important: true, and plan ${missing.length === 1 ? 'it' : 'them'} for the next audit and one more.`,
      ),
    );
  });
}

/** A place in scope that no audit of the calendar goes to. */
function unvisited({ audit, scope, locations }: Organisation): Unlocated[] {
  const places = new Set(audit.calendar.map(({ place }) => place).filter(Boolean));
  if (places.size === 0) return [];
  const left = locations.filter(({ id }) => scope.locations.includes(id) && !places.has(id));
  return when(
    left.length > 0,
    found(
      'place-not-audited',
      'audit.calendar',
      `No audit of the cycle goes to ${left.map(({ id, name }) => `${name} (${id})`).join(', ')}, which scope.locations names.`,
      `Write ${left.map(({ id }) => id).join(' or ')} as the place of an audit, or take it out of the scope.`,
    ),
  );
}
