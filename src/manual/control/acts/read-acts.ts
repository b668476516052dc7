import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type Place, placeOf, wholeFile } from '../../../diagnostics/place.ts';
import { readYaml } from '../../../organisation/places/yaml.ts';
import type { Sha256 } from '../fingerprint.ts';
import type { VersionState } from '../state.ts';
import { type Act, actKinds, actSchema } from './act.ts';
import { chainProblems } from './chain.ts';
import type { ApprovalFile, History, RecordedAct } from './history.ts';
import { readPlainAct } from './plain-act.ts';
import { type ReadTree, readTree } from './read-tree.ts';
import { readSignature, signatureNamespace } from './signature.ts';
import { standingOn } from './standing.ts';
import { withTexts } from './with-texts.ts';

/** Acts by the key of their document, with all that is wrong with them. A history in which anything is wrong is left out. */
export interface ReadActs {
  histories: ReadonlyMap<string, History>;
  problems: Diagnostic[];
}

const actName = /^(\d{3,})\.yaml$/;
const treeName = /^(\d+\.\d+)\.json$/;
const pageName = /^(\d+\.\d+)\.page\.json$/;

/** Reads all files of acts and trees. Never throws for what stands in them. */
export function readActs(files: readonly ApprovalFile[], sha256: Sha256): ReadActs {
  const histories = new Map<string, History>();
  const problems: Diagnostic[] = [];
  for (const [document, own] of Map.groupBy(files, (file) => file.document)) {
    const before = problems.length;
    const trees = new Map(
      own.flatMap((file) => {
        const version = treeName.exec(file.name)?.[1];
        return version === undefined ? [] : [[version, file] as const];
      }),
    );
    const acts = own
      .flatMap((file) => {
        const number = actName.exec(file.name)?.[1];
        return number === undefined ? [] : (readAct(file, Number(number), sha256, problems) ?? []);
      })
      .sort((a, b) => a.number - b.number);
    problems.push(...own.filter(isStray).map(stray));
    if (problems.slice(before).some(({ severity }) => severity === 'error')) continue;
    problems.push(...chainProblems(acts));
    const read = acts.flatMap((one) =>
      one.act.act === 'approved' ? [readTree(one, one.act, trees.get(one.act.version), sha256)] : [],
    );
    const approved = new Set(read.map(({ version }) => version));
    const unbound = own.filter(({ name }) => {
      const version = versionOfText(name);
      return version !== undefined && !approved.has(version);
    });
    problems.push(
      ...read.flatMap((one) => one.problems),
      ...disposedInUse(acts, read),
      ...unbound.map(unboundText),
    );
    if (acts.length === 0 || problems.slice(before).some(({ severity }) => severity === 'error')) continue;
    const known = {
      document,
      acts,
      proven: new Map(
        read.flatMap(({ version, proven }) => (proven === undefined ? [] : [[version, proven] as const])),
      ),
      files: new Map(read.map(({ version, files }) => [version, files])),
      disposed: new Map(
        read.flatMap(({ version, disposed }) =>
          disposed === undefined ? [] : [[version, disposed] as const],
        ),
      ),
    };
    // What else was read is large, and let go.
    const texts = new Map(
      own.flatMap((file) => (versionOfText(file.name) === undefined ? [] : [[file.name, file] as const])),
    );
    histories.set(
      document,
      withTexts(known, (name) => texts.get(name)?.text, sha256),
    );
  }
  return { histories, problems };
}

/** A day after all acts. */
const endOfTime = '9999-12-31';

const ended: ReadonlySet<VersionState | undefined> = new Set(['superseded', 'revoked', 'withdrawn']);

/** Only what had left force by then, and that no revocation brought back since, may be disposed of. */
function disposedInUse(acts: readonly RecordedAct[], read: readonly ReadTree[]): Diagnostic[] {
  const hadLeft = (version: string, day: string) =>
    ended.has(standingOn({ acts }, day).versions.find(({ approval }) => approval.version === version)?.state);
  return read
    .filter(
      ({ version, disposed }) =>
        disposed && ![disposed.disposed, endOfTime].every((day) => hadLeft(version, day)),
    )
    .map(({ version }) => {
      const file = acts.find(({ act }) => act.act === 'approved' && act.version === version)?.file ?? '';
      const path = file.replace(/[^/]+$/, `${version}.json`);
      return diagnostic(
        { file: path, ...wholeFile },
        'missing-approved-text',
        `The text of version ${version} was disposed of, but it had not left force, or came back into it.`,
        `Bring ${path} back (git log -- ${path} shows it).`,
      );
    });
}

/** The version of a text, or of its page, by the name of the file; nothing for other files. */
export const versionOfText = (name: string): string | undefined =>
  (treeName.exec(name) ?? pageName.exec(name))?.[1];

/** Whether a file of a document's folder is an act or a text: without them, nothing is known of the document. */
export const isReadAtOnce = (name: string): boolean => actName.test(name) || treeName.test(name);

const isStray = ({ name }: ApprovalFile): boolean => !isReadAtOnce(name) && versionOfText(name) === undefined;

const stray = ({ file }: ApprovalFile): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'stray-approval-file',
    'This file is neither an act nor a text that was approved, and is not read.',
    'Move it elsewhere: acts are named 001.yaml, texts by their version, such as 1.0.json.',
  );

const unboundText = ({ file }: ApprovalFile): Diagnostic =>
  diagnostic(
    { file, ...wholeFile },
    'stray-approval-file',
    'No act approved this text: the command that wrote it was broken off, or its act is gone.',
    'Delete it, or bring its act back; the next approval of the document deletes it too.',
  );

const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m;

function readAct(
  { file, text, document }: ApprovalFile,
  number: number,
  sha256: Sha256,
  problems: Diagnostic[],
): RecordedAct | undefined {
  const tell = (place: Place, message: string, hint: string) =>
    problems.push(diagnostic({ file, ...place }, 'broken-act', message, hint));
  const marks = conflict.exec(text);
  if (marks) {
    problems.push(
      diagnostic(
        { file, ...placeOf(text, marks.index) },
        'conflicting-acts',
        'Two people acted on this document at once, and git has left both in one file.',
        `Keep one of the two as it was written (git checkout --ours or --theirs ${file.replace(/\/[^/]+$/, '')}), and let the other person act again.`,
      ),
    );
    return undefined;
  }
  const plain = actSchema.safeParse(readPlainAct(text)).data;
  if (plain && plain.document === document && plain.signature === undefined)
    return { number, file, hash: sha256(text), act: plain };
  const { data, faults, placeAt } = readYaml(text, 'yaml');
  for (const { message, line, column } of faults) tell({ line, column }, message, restore(file));
  if (faults.length > 0) return undefined;
  const parsed = actSchema.safeParse(data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((key) => typeof key !== 'symbol');
      const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
      tell(placeAt(at), messageOf(issue, path), restore(file));
    }
    return undefined;
  }
  if (parsed.data.document !== document) {
    tell(
      placeAt(['document']),
      `This act is about "${parsed.data.document}", but lies in the folder of "${document}".`,
      `Move it back to content/approvals/${parsed.data.document}/.`,
    );
    return undefined;
  }
  const act = parsed.data as Act;
  const recorded = { number, file, hash: sha256(text), act };
  if (act.signature === undefined) return recorded;
  const signed = readSignature(act.signature, sha256);
  if (signed?.namespace === signatureNamespace) return { ...recorded, signedWith: signed.key };
  tell(
    placeAt(['signature']),
    signed
      ? `\`signature\` is one of "${signed.namespace}", and not of an act.`
      : '`signature` is no SSH signature.',
    restore(file),
  );
  return undefined;
}

const restore = (file: string): string =>
  `Acts are never edited: bring the file back as it was (git checkout ${file}), or delete it if it was never committed.`;

type Issue = NonNullable<ReturnType<typeof actSchema.safeParse>['error']>['issues'][number];

function messageOf(issue: Issue, path: readonly (string | number)[]): string {
  const at = path.join('.');
  if (at === 'act') return `\`act\` is none of ${actKinds.join(', ')}.`;
  if (issue.code === 'unrecognized_keys')
    return `An act has no ${issue.keys.map((key) => `\`${[...path, key].join('.')}\``).join(' and no ')}.`;
  if (at === '') return 'This file holds no act.';
  if (issue.code === 'invalid_type' && issue.input === undefined) return `The act lacks \`${at}\`.`;
  return `\`${at}\` ${/^is /.test(issue.message) ? issue.message : 'is not what an act holds there'}.`;
}
