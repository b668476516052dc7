import { type Diagnostic, finding, placed } from '../../diagnostics/diagnostic.ts';
import type { Locate } from '../../organisation/index.ts';
import type { RoleEntry } from '../model/manual.ts';

/** Roles that somebody holds and that nothing gives a duty: no step, no passage, no document, record or line of a list. */
export const idleRoles = (roles: readonly RoleEntry[], locate: Locate): Diagnostic[] =>
  roles
    .filter(
      ({ classWords, holder, responsibleFor, records }) =>
        classWords === '' && holder !== '' && responsibleFor.length + records.length === 0,
    )
    .map(({ id, title }) =>
      placed(
        locate(['roles', id]),
        finding(
          'role-without-duty',
          `${title} has a holder, but no text and no list gives the role a duty.`,
          `Name it in a step or a passage (<Duty by="${id}">), merge it into another with sameAs, or take it out.`,
        ),
      ),
    );
