import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../../build/sha256.ts';
import { standingOn, type Version } from '../../manual/control/acts/standing.ts';
import { dayObjection } from './answers.ts';
import type { Choice } from './choose.ts';
import { awaitedFrom, isNamed, namedOr, reviewable } from './choose-to-act.ts';
import type { Actable } from './open.ts';
import { type RecordOptions, record } from './record.ts';

const standingOf = ({ history }: Actable, day: string) => standingOn(history, day);

/** Where an act itself can be seen, if somebody says it. */
const basisOf = ({ basis }: { basis?: string }): { basis?: string } => (basis ? { basis } : {});

const versionOf = (
  one: Actable,
  day: string,
  asked: string | undefined,
  usual: Version | undefined,
): Version | undefined =>
  asked === undefined
    ? usual
    : standingOf(one, day).versions.find(({ approval }) => approval.version === asked);

/** Another party consented to the versions of documents that are named, or to all that await it. */
export const agree = (
  documents: readonly string[],
  options: RecordOptions & { with: string; person: string; version?: string; basis?: string; all?: true },
): Promise<number> =>
  record(
    namedOr(documents, options.all, awaitedFrom(options.with, options.name)),
    options,
    (one, _manual, day) => {
      const { pending, inForce } = standingOf(one, day);
      const version = versionOf(one, day, options.version, pending ?? inForce);
      if (!version) return { objection: notApproved(options.version) };
      if (version.revoked) return { objection: `version ${version.approval.version} was revoked.` };
      const needs = version.approval.needs ?? [];
      const party = needs.find(isNamed(options.with));
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
          ...basisOf(options),
        },
      };
    },
  );

/**
 * The texts in force were read again, and hold: those that are named, or all of a kind. Whoever approves a document confirms
 * that too, as the procedure for documents says; its owner is the one who has it confirmed.
 */
export const review = (
  documents: readonly string[],
  options: RecordOptions & Choice & { summary?: string; basis?: string },
): Promise<number> =>
  record(
    documents.length > 0 ? documents : reviewable(options, options.name),
    options,
    (one, _manual, day) => {
      const { inForce } = standingOf(one, day);
      if (!inForce) return { objection: 'no version of it is in force.' };
      if (one.published?.control.state === 'changed')
        return {
          objection: `its text was changed since version ${inForce.approval.version}. Approve the new one; that counts as a review.`,
        };
      return {
        role: one.entry.approver,
        act: {
          act: 'reviewed',
          version: inForce.approval.version,
          ...(options.summary ? { summary: options.summary } : {}),
          ...basisOf(options),
        },
      };
    },
  );

/** An approval is taken back. */
export const revoke = (
  document: string,
  options: RecordOptions & { version?: string; reason: string; basis?: string },
): Promise<number> =>
  record([document], options, (one, _manual, day) => {
    const { pending, inForce } = standingOf(one, day);
    const version = versionOf(one, day, options.version, pending ?? inForce);
    if (!version) return { objection: notApproved(options.version) };
    if (version.revoked) return { objection: `version ${version.approval.version} was revoked already.` };
    const again = versionBefore(one, version, day);
    if (again !== undefined && !one.history.trees?.has(again))
      return {
        objection: `version ${again}, which would be in force again, was disposed of. Approve a new text, or withdraw the document.`,
      };
    return {
      role: version.approval.by.role,
      act: {
        act: 'revoked',
        version: version.approval.version,
        reason: options.reason,
        ...basisOf(options),
      },
    };
  });

/** The version that is in force again when the one in force is revoked. */
function versionBefore(one: Actable, revoked: Version, day: string): string | undefined {
  const { inForce } = standingOf(one, day);
  if (inForce?.approval !== revoked.approval) return undefined;
  const acts = one.history.acts.filter(({ act }) => act !== revoked.approval);
  return standingOn({ acts }, day).inForce?.approval.version;
}

const notApproved = (version: string | undefined): string =>
  version === undefined ? 'no version of it was approved.' : `there is no approved version ${version}.`;

/** A document is put out of force. */
export const withdraw = (
  documents: readonly string[],
  options: RecordOptions & { reason: string; from?: string; successor?: string; basis?: string },
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
        ...basisOf(options),
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
      if (options.file !== undefined && !statSync(options.file).isFile())
        return { objection: `${options.file} is no file.` };
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
                  sha256: sha256(readFileSync(options.file)),
                },
              }
            : {}),
        },
      };
    },
    true,
  );
