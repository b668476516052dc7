import { isClass, membersIn } from '../../../organisation/index.ts';
import { saysSomething } from '../../model/default-values.ts';
import type { DecisionEntry, DocumentEntry } from '../../model/manual.ts';
import type { ReleaseReason } from '../reason.ts';
import { inShort } from './in-short.ts';

/** A value as one line, as a waiver writes it. */
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const shown = (value: unknown): string => (written(value) === '' ? 'empty' : written(value));

/** Values that a text speaks from, that nobody decided, and that no approval of that document accepted. */
export const unacceptedDefault = {
  about: 'field',
  find: ({ values, today, locate }) => {
    const documents = new Map(today.map((document) => [document.key, document]));
    return values.flatMap((decision) => {
      const users = notAccepting(decision, documents);
      if (users.length === 0) return [];
      const { path, value } = decision;
      return {
        subject: path,
        value: written(value),
        place: locate(path.split('.')),
        message: `${path} is a default (${shown(value)}) that nobody decided and that no approval of ${inShort(users.map(({ number }) => number))} accepted.`,
        hint: 'Write it in the config, or accept it: approve these documents by number, with --accept-defaults.',
      };
    });
  },
} as const satisfies ReleaseReason;

const notAccepting = (
  { value, decided, usedIn, acceptedIn }: DecisionEntry,
  documents: ReadonlyMap<string, DocumentEntry>,
): DocumentEntry[] =>
  decided || !saysSomething(value)
    ? []
    : usedIn.filter((key) => !acceptedIn.includes(key)).flatMap((key) => documents.get(key) ?? []);

/** Roles that a step names and that nobody holds. */
export const vacantRoleInStep = {
  about: 'role',
  find: ({ organisation, today, locate }) => {
    const classes = organisation.roles.filter(isClass);
    const vacant = organisation.roles.filter((role) => role.holder.trim() === '' && !isClass(role));
    return vacant.flatMap(({ id, title }) => {
      // What a class has to do, each of its members has.
      const own = [
        id,
        ...classes
          .filter((role) => membersIn(role, organisation).some((member) => member.role === id))
          .map((role) => role.id),
      ];
      const naming = today.filter(({ steps }) =>
        steps.some((step) =>
          [step.responsible, step.accountable, step.consulted, step.informed].some((ids) =>
            own.some((one) => ids.includes(one)),
          ),
        ),
      );
      if (naming.length === 0) return [];
      return {
        subject: id,
        value: 'vacant',
        place: locate(['roles', id, 'holder']),
        message: `Nobody holds the role ${title} (${id}), which steps name in ${inShort(naming.map(({ number }) => number))}.`,
        hint: 'Name its holder in the config; the same person may hold several roles.',
      };
    });
  },
} as const satisfies ReleaseReason;

/** Kinds of record of which nobody knows where they are kept. Without a retention no config can be read. */
export const recordWithoutPlace = {
  about: 'record',
  find: ({ records, locate }) =>
    records
      .filter(({ location }) => location.name.trim() === '')
      .map(({ id, title }) => ({
        subject: id,
        value: 'none',
        place: locate(['records', id, 'location']),
        message: `${title} (${id}) is kept nowhere: its location names no tool.`,
        hint: 'Write in its location the key of a tool, and the name of that tool.',
      })),
} as const satisfies ReleaseReason;
