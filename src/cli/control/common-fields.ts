import type { Act } from '../../manual/control/acts/act.ts';
import { type Actable, nameCheck, type OpenManual, roleOf } from './open.ts';

/** What an act is about. */
export function subjectOf(
  { made }: OpenManual,
  { entry, history }: Actable,
): Pick<Act, 'document' | 'language' | 'edition' | 'organisation'> {
  const { edition, organisation } = made.manual;
  return {
    document: history.document,
    language: entry.language,
    edition: edition.edition,
    organisation: organisation.name,
  };
}

/** Who acts, with what is known today of whether they hold the role. */
export const actorOf = (manual: OpenManual, role: string, name: string): Act['by'] => ({
  role,
  name,
  check: nameCheck(roleOf(manual, role), name),
});

/** The hash of the act before; no field on the first one. */
export function chainedTo({ history }: Actable): Pick<Act, 'previous'> {
  const before = history.acts.at(-1);
  return before ? { previous: before.hash } : {};
}
