import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../../diagnostics/place.ts';
import { compareVersions } from './act.ts';
import { lastVersion, type RecordedAct } from './history.ts';

/** What can't be true of the acts of one document, in their order. */
export function chainProblems(acts: readonly RecordedAct[]): Diagnostic[] {
  return acts.flatMap((one, index) => {
    const before = acts[index - 1];
    const links = linkProblem(one, before, index);
    // What stands behind a gap can't be judged.
    return links.length > 0
      ? links
      : [...dayProblems(one, acts.slice(0, index)), ...versionProblems(one, acts.slice(0, index))];
  });
}

const tell = (one: RecordedAct, code: Parameters<typeof diagnostic>[1], message: string, hint: string) =>
  diagnostic({ file: one.file, ...wholeFile }, code, message, hint);

function linkProblem(one: RecordedAct, before: RecordedAct | undefined, index: number): Diagnostic[] {
  const name = (number: number) => one.file.replace(/[^/]+$/, `${String(number).padStart(3, '0')}.yaml`);
  if (one.number !== index + 1)
    return [
      tell(
        one,
        'gap-in-acts',
        `The act before this one, ${name(one.number - 1)}, is not there.`,
        `Bring it back (git log -- ${name(one.number - 1)} shows where it went); acts are never deleted.`,
      ),
    ];
  if (one.act.previous === before?.hash) return [];
  return [
    tell(
      one,
      'broken-chain',
      before
        ? `This act was written after another ${before.file} than there is now: the hash in \`previous\` does not fit.`
        : 'This act says that another one came before, but it is the first.',
      before
        ? `Bring ${before.file} and this file back as they were committed (git checkout). If neither was, delete this one and act again.`
        : 'Bring the files of this folder back as they were committed (git checkout).',
    ),
  ];
}

function dayProblems(one: RecordedAct, earlier: readonly RecordedAct[]): Diagnostic[] {
  const { act, on, entered } = one.act;
  const remedy = 'Delete this file if it was never committed and act again with the right day.';
  if (on > entered)
    return [
      tell(
        one,
        'future-act',
        `The act is dated ${on}, but was written on ${entered}.`,
        act === 'approved'
          ? `${remedy} A text that holds later is approved today with --from ${on}.`
          : remedy,
      ),
    ];
  if ('from' in one.act && one.act.from < on)
    return [
      tell(
        one,
        'day-goes-back',
        `The act is dated ${on}, but says that it holds from ${one.act.from} on.`,
        remedy,
      ),
    ];
  const last = earlier.at(-1);
  if (last && entered < last.act.entered)
    return [
      tell(
        one,
        'day-goes-back',
        `The act says that it was written on ${entered}, before the one it follows (${last.act.entered}).`,
        'Delete this file if it was never committed and act again; the day is entered for you.',
      ),
    ];
  // A carried-over version tells of a time before, whenever it is entered.
  const before = earlier.findLast((each) => each.act.act !== 'carried-over');
  if (!before || act === 'carried-over') return [];
  if (on < before.act.on)
    return [
      tell(
        one,
        'day-goes-back',
        `The act is dated ${on}, before the one it follows (${before.act.on}).`,
        remedy,
      ),
    ];
  return [];
}

function versionProblems({ act, ...one }: RecordedAct, before: readonly RecordedAct[]): Diagnostic[] {
  const told = { act, ...one };
  if (act.act === 'withdrawn') return [];
  // What was before Clausebook may be entered at any time.
  if (act.act === 'carried-over') return [];
  if (act.act === 'approved') {
    const last = lastVersion({ acts: before });
    if (last === undefined || compareVersions(act.version, last) > 0) return [];
    return [
      tell(
        told,
        'version-goes-back',
        `Version ${act.version} comes after ${last}.`,
        'Delete this file if it was never committed and act again: the next version is counted for you.',
      ),
    ];
  }
  const known = before.some(
    (earlier) => earlier.act.act === 'approved' && earlier.act.version === act.version,
  );
  return known
    ? []
    : [
        tell(
          told,
          'unknown-version',
          `No version ${act.version} was approved before this act.`,
          'Delete this file if it was never committed and act again with a version that was approved.',
        ),
      ];
}
