import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Act, actSchema } from '../../manual/control/acts/act.ts';
import { standingOn, type Version } from '../../manual/control/acts/standing.ts';
import { dayObjection } from './answers.ts';
import { chooseByName } from './choose.ts';
import { type Actable, controlled, nameCheck, type OpenManual, openManual, roleOf } from './open.ts';
import { table } from './print.ts';
import { ActsLocked, writeActs } from './store.ts';

/** What every act but an approval says. */
export interface RecordOptions {
  root: string;
  name: string;
  on?: string;
}

/** What a kind of act says beside what all say. */
type Own<One extends Act = Act> = One extends Act ? Omit<One, keyof Common | 'signature'> : never;

/** What is to be recorded, by which role, or why it can't be. */
type Made = { act: Own; role: string } | { objection: string };
type Common = Pick<
  Act,
  'document' | 'language' | 'edition' | 'organisation' | 'on' | 'entered' | 'by' | 'previous'
>;

/** Records one act for each of the documents named; all of them or none. Returns the exit code. */
async function record(
  names: readonly string[],
  { root, name, on }: RecordOptions,
  make: (one: Actable, manual: OpenManual, day: string) => Made,
  early = false,
): Promise<number> {
  const manual = await openManual(root);
  if (!manual) return 1;
  const chosen = chooseByName(withGone(manual), names);
  const day = on ?? manual.today;
  const objections = [...chosen.objections, dayObjection(day) ?? ''].filter(Boolean);
  if (objections.length > 0) return refuse(objections);
  const made = chosen.documents.map((one) => ({ one, made: make(one, manual, day) }));
  for (const { one, made: result } of made) {
    const about = `${one.entry.number} ${one.entry.title}`;
    const last = one.history.acts.findLast(({ act }) => act.act !== 'carried-over')?.act.on;
    if ('objection' in result) objections.push(`${about}: ${result.objection}`);
    else if (day > manual.today) objections.push(`${about}: ${day} has not come yet.`);
    else if (!early && last !== undefined && day < last)
      objections.push(`${about}: the last act about it is of ${last}, after ${day}.`);
  }
  if (objections.length > 0) return refuse(objections);
  const { edition, organisation } = manual.made.manual;
  const acts = made.flatMap(({ one, made: result }) => {
    if ('objection' in result) return [];
    const common: Common = {
      document: one.history.document,
      language: one.entry.language,
      edition: edition.edition,
      organisation: organisation.name,
      on: day,
      entered: manual.today,
      by: { role: result.role, name, check: nameCheck(roleOf(manual, result.role), name) },
      ...(one.history.acts.length > 0 ? { previous: one.history.acts.at(-1)?.hash ?? '' } : {}),
    };
    const { act: kind, ...own } = result.act;
    const { previous, ...told } = common;
    // Fields stand in the order in which people read them, and the chain last.
    const act = actSchema.parse({ act: kind, ...told, ...own, ...(previous ? { previous } : {}) });
    return [{ one, history: one.history, act }];
  });
  const rows: string[][] = [];
  try {
    writeActs(root, acts, (written) => {
      const found = acts.find((act) => act === written);
      if (found) rows.push([found.one.entry.number, found.one.entry.title, found.act.act, day]);
    });
  } catch (error) {
    if (error instanceof ActsLocked) return refuse([error.message]);
    throw error;
  }
  console.log(table(['Number', 'Title', 'Act', 'Day'], rows));
  return 0;
}

const refuse = (objections: readonly string[]): number => {
  for (const objection of objections) console.error(objection);
  console.error('Nothing was written.');
  return 1;
};

/** All documents, and those that are gone but have acts: they can still be withdrawn. */
function withGone(manual: OpenManual): Actable[] {
  const all = controlled(manual);
  const known = new Set(all.map(({ history }) => history.document));
  const gone = [...manual.approvals.values()].filter(({ document }) => !known.has(document));
  return [
    ...all,
    ...gone.map((history): Actable => {
      const last = history.acts.findLast(({ act }) => act.act === 'approved')?.act ?? history.acts[0]?.act;
      const role = last?.by.role ?? '';
      return {
        entry: {
          key: history.document,
          number: history.document,
          title: '(its text is gone)',
          language: last?.language ?? 'en',
          owner: role,
          approver: role,
        },
        history,
      };
    }),
  ];
}

const standingOf = ({ history }: Actable, day: string) => standingOn(history, day);

const versionOf = (
  one: Actable,
  day: string,
  asked: string | undefined,
  usual: Version | undefined,
): Version | undefined =>
  asked === undefined
    ? usual
    : standingOf(one, day).versions.find(({ approval }) => approval.version === asked);

/** Another party consented to a version. */
export const agree = (
  document: string,
  options: RecordOptions & { with: string; person: string; version?: string; basis?: string },
): Promise<number> =>
  record([document], options, (one, _manual, day) => {
    const { pending, inForce } = standingOf(one, day);
    const version = versionOf(one, day, options.version, pending ?? inForce);
    if (!version) return { objection: notApproved(options.version) };
    const needs = version.approval.needs ?? [];
    const party = needs.find(
      ({ party, name }) => [party, party.split('.')[1]].includes(options.with) || name === options.with,
    );
    if (!party)
      return {
        objection:
          needs.length > 0
            ? `version ${version.approval.version} needs the consent of ${needs.map(({ party, name }) => `${name} (${party})`).join(', ')}, and not of "${options.with}".`
            : `version ${version.approval.version} needs nobody's consent.`,
      };
    if (!version.awaiting.includes(party))
      return { objection: `${party.name} has consented to version ${version.approval.version} already.` };
    return {
      role: one.entry.owner,
      act: {
        act: 'agreed',
        version: version.approval.version,
        agreedWith: { ...party, person: options.person },
        ...(options.basis ? { basis: options.basis } : {}),
      },
    };
  });

/** The text in force was read again, and holds. */
export const review = (
  documents: readonly string[],
  options: RecordOptions & { summary?: string },
): Promise<number> =>
  record(documents, options, (one, _manual, day) => {
    const { inForce } = standingOf(one, day);
    if (!inForce) return { objection: 'no version of it is in force.' };
    if (one.published?.control.state === 'changed')
      return {
        objection: `its text was changed since version ${inForce.approval.version}. Approve the new one; that counts as a review.`,
      };
    return {
      role: one.entry.owner,
      act: {
        act: 'reviewed',
        version: inForce.approval.version,
        ...(options.summary ? { summary: options.summary } : {}),
      },
    };
  });

/** An approval is taken back. */
export const revoke = (
  document: string,
  options: RecordOptions & { version?: string; reason: string },
): Promise<number> =>
  record([document], options, (one, _manual, day) => {
    const { pending, inForce } = standingOf(one, day);
    const version = versionOf(one, day, options.version, pending ?? inForce);
    if (!version) return { objection: notApproved(options.version) };
    if (version.revoked) return { objection: `version ${version.approval.version} was revoked already.` };
    return {
      role: version.approval.by.role,
      act: { act: 'revoked', version: version.approval.version, reason: options.reason },
    };
  });

const notApproved = (version: string | undefined): string =>
  version === undefined ? 'no version of it was approved.' : `there is no approved version ${version}.`;

/** A document is put out of force. */
export const withdraw = (
  documents: readonly string[],
  options: RecordOptions & { reason: string; from?: string; successor?: string },
): Promise<number> =>
  record(documents, options, (one, manual, day) => {
    const { withdrawn, versions } = standingOf(one, day);
    if (versions.length === 0) return { objection: 'no version of it was approved, so nothing is in force.' };
    if (withdrawn) return { objection: `it is withdrawn since ${withdrawn.from}.` };
    const from = options.from ?? day;
    const wrong = dayObjection(from);
    if (wrong) return { objection: wrong };
    if (from < day) return { objection: `it can't go out of force on ${from}, before ${day}.` };
    const successor = manual.made.manual.documents.find(({ key, number }) =>
      [key, number].includes(options.successor ?? ''),
    );
    if (options.successor !== undefined && !successor)
      return { objection: `"${options.successor}" is no document of this manual.` };
    return {
      role: one.entry.approver,
      act: {
        act: 'withdrawn',
        from,
        reason: options.reason,
        ...(successor ? { successor: successor.key } : {}),
      },
    };
  });

/** A version from before Clausebook is entered in the history; it changes no state. */
export const carryOver = (
  document: string,
  options: RecordOptions & { version: string; summary?: string; file?: string },
): Promise<number> =>
  record(
    [document],
    options,
    (one) => {
      if (!/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(options.version))
        return { objection: `"${options.version}" is no version. Write it as 2.1.` };
      if (options.on === undefined) return { objection: 'say with --on on which day it was approved.' };
      const same = one.history.acts.some(({ act }) => 'version' in act && act.version === options.version);
      if (same) return { objection: `there is a version ${options.version} already.` };
      if (options.file !== undefined && !existsSync(options.file))
        return { objection: `there is no file ${options.file}.` };
      return {
        role: one.entry.approver,
        act: {
          act: 'carried-over',
          version: options.version,
          ...(options.summary ? { summary: options.summary } : {}),
          ...(options.file
            ? {
                file: {
                  name: basename(options.file),
                  sha256: createHash('sha256').update(readFileSync(options.file)).digest('hex'),
                },
              }
            : {}),
        },
      };
    },
    true,
  );
