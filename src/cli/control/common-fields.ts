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

/** Why nothing can be written after the last act about a document: it was written on a day that has not come. */
export function clockObjection({ history }: Actable, { today }: OpenManual): string | undefined {
  const entered = history.acts.at(-1)?.act.entered;
  return entered !== undefined && today < entered
    ? `the last act about it was written on ${entered}, and today is ${today}. Set the clock right, or SOURCE_DATE_EPOCH.`
    : undefined;
}
