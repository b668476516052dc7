import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { readApprovals } from '../build/read-approvals.ts';
import { today } from '../build/today.ts';
import { anyError, type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../diagnostics/file-path.ts';
import { counted } from '../diagnostics/print/counted.ts';
import type { History } from '../manual/control/acts/history.ts';
import { loadOrganisation } from '../organisation/load.ts';
import { type SignedAct, signedActs, signersOf } from './control/signed-acts.ts';
import { alteredFiles, type Finding } from './control/stored-files.ts';
import { exportListPath, findExportList } from './export/export-list.ts';
import { changedHistories, compareWithManifest, readManifest, type SiteDifferences } from './manifest.ts';
import { tell } from './tell.ts';
import { areSound, type ProvenExports, proveExports, saidOfExports } from './verify-exports.ts';
import type { VerifyOptions } from './verify-options.ts';

/** What was found, all at once. */
interface Proof {
  acts: number;
  documents: number;
  texts: number;
  /** Texts that were kept as long as they had to be, and are there no more. */
  disposed: number;
  problems: readonly Diagnostic[];
  signatures: readonly SignedAct[];
  /** The list by which signatures were checked, or that was named for it. */
  signers: string | null;
  /** First day from which acts must be signed, ISO 8601. */
  signedFrom: string | null;
  /** Stored files that are not those that were approved, and acts that a manifest knows and the folder does not. */
  findings: readonly Finding[];
  /** Folder of the built site. */
  folder: string;
  site: (SiteDifferences & { folder: string }) | null;
  /** Null where they were not asked for. */
  exports: ProvenExports | null;
  notChecked: readonly string[];
}

/**
 * Proves the acts of a manual by their hashes, chains and signatures, the files stored with them, and a built site by its
 * manifest. Returns the exit code: 1 when anything was changed, or is not signed as is asked.
 */
export async function verify(options: VerifyOptions): Promise<number> {
  const proof = await prove(options);
  const isSound =
    !anyError(proof.problems) &&
    proof.findings.length === 0 &&
    proof.signatures.every((one) => !one.fails) &&
    (proof.exports === null || areSound(proof.exports)) &&
    (proof.site === null ? options.out === undefined : differencesOf(proof.site).length === 0);
  if (options.format === 'json')
    console.log(JSON.stringify({ schema: 1, sound: isSound, ...proof }, null, 2));
  else print(proof, options.root);
  return isSound ? 0 : 1;
}

async function prove({ root, out, signers, signedFrom, manifest, exports }: VerifyOptions): Promise<Proof> {
  const { histories, problems } = readApprovals(root);
  const { organisation, problems: ofConfig } = await loadOrganisation(root);
  const notChecked: string[] = [];
  if (!organisation && (signers === undefined || signedFrom === undefined))
    notChecked.push(
      'The config can not be read, so nothing is known of documents.signers and documents.signedFrom.',
    );
  const listed = organisation?.documents.signers;
  const list = signers === undefined ? (listed ? resolve(root, listed) : undefined) : resolve(signers);
  const from = signedFrom ?? organisation?.documents.signedFrom;
  const signatures = await signedActs(histories, list, from);
  const unchecked = signatures.find(({ state }) => state === 'not-checked');
  if (unchecked) notChecked.push(`Signatures were not checked. ${unchecked.words}`);
  const folder = resolve(out ?? join(root, 'dist'));
  const differences = compareWithManifest(folder);
  if (!differences) notChecked.push(`${folder} has no manifest, so nothing can be said of the site.`);
  const ofExports =
    exports === undefined ? undefined : exports === true ? join(root, 'exports/internal') : resolve(exports);
  const kept = [join(folder, 'manifest.json'), ...(manifest === undefined ? [] : [resolve(manifest)])];
  return {
    acts: [...histories.values()].reduce((sum, history) => sum + history.acts.length, 0),
    documents: histories.size,
    texts: [...histories.values()].reduce((sum, { trees }) => sum + trees.size, 0),
    disposed: [...histories.values()].reduce((sum, { disposed }) => sum + disposed.size, 0),
    problems: sortDiagnostics([...problems, ...ofConfig.filter(({ severity }) => severity === 'error')]),
    signatures,
    signers: list ?? null,
    signedFrom: from ?? null,
    findings: [
      ...unreadOptions({ signers, manifest, exports: ofExports }),
      ...alteredFiles(root, histories),
      ...ahead(histories, today(organisation?.timeZone)),
      ...kept.flatMap((file) => changedHistories(file, histories)),
    ],
    folder,
    site: differences ? { folder, ...differences } : null,
    exports: (ofExports && proveExports(ofExports, folder)) || null,
    notChecked,
  };
}

/** What is named to prove acts by must be there: else a slip of the keys would pass for a proof. */
const unreadOptions = ({
  signers,
  manifest,
  exports,
}: Pick<VerifyOptions, 'signers' | 'manifest'> & { exports: string | undefined }): Finding[] => [
  ...(exports !== undefined && !findExportList(exports)
    ? [
        {
          file: exports,
          words: `No list of exports (${exportListPath}) can be read there. Run clausebook export, or name the folder that it wrote.`,
        },
      ]
    : []),
  ...(signers !== undefined && !isReadable(resolve(signers))
    ? [{ file: signers, words: 'This list of signers can not be read.' }]
    : []),
  ...(manifest !== undefined && !readManifest(resolve(manifest))
    ? [{ file: manifest, words: 'This is no manifest of a build.' }]
    : []),
];

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Acts that say they were written on a day that has not come; in some places of the world it is tomorrow already. */
function ahead(histories: ReadonlyMap<string, History>, today: string): Finding[] {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return [...histories.values()].flatMap(({ acts }) =>
    acts
      .filter(({ act }) => act.entered > tomorrow)
      .map(({ file, act }) => ({
        file,
        words: `It says that it was written on ${act.entered}, which has not come.`,
      })),
  );
}

function print(proof: Proof, root: string): void {
  const { problems, findings, signatures, site } = proof;
  if (problems.length > 0) tell(problems, { root, failed: true });
  const { acts, documents, texts } = proof;
  console.log(
    `Proven by hashes and chains: ${counted(acts, 'act')} of ${counted(documents, 'document')}, ${counted(texts, 'text')}.`,
  );
  if (proof.disposed > 0)
    console.log(
      `${counted(proof.disposed, 'superseded text')} disposed of: of them the acts and hashes are left.`,
    );
  for (const { file, words } of findings) console.error(`${file}  ${words}`);
  printSignatures(signatures, proof.signers, root);
  for (const line of proof.notChecked) console.log(line);
  if (proof.exports) printExports(proof.exports, proof.folder);
  if (!site) return;
  const differences = differencesOf(site);
  for (const line of differences) console.error(line);
  if (differences.length === 0) console.log(`${site.folder} is as it was built.`);
}

function printExports(exports: ProvenExports, site: string): void {
  const { wrong, notes } = saidOfExports(exports, site);
  for (const line of wrong) console.error(line);
  for (const line of notes) console.log(line);
}

function printSignatures(signatures: readonly SignedAct[], list: string | null, root: string): void {
  for (const { signer, key, count } of signersOf(signatures))
    console.log(`${count} signed by ${signer}, with the key ${key}.`);
  for (const { file, act, by, words } of signatures.filter(({ fails }) => fails))
    console.error(`${file}  ${act} by ${by}: ${words}`);
  const unsigned = signatures.filter(({ state }) => state === 'unsigned');
  if (unsigned.length > 0)
    console.log(
      `${unsigned.length} of ${counted(signatures.length, 'act')} ${unsigned.length === 1 ? 'is' : 'are'} not signed: whoever may write the folder could have written that.`,
    );
  // Where nobody signs each act would stand here.
  if (unsigned.length < signatures.length)
    for (const { file, act, by } of unsigned.filter(({ fails }) => !fails))
      console.log(`${file}  ${act}, as it says by ${by}, unsigned.`);
  if (list !== null && isWithin(root, list))
    console.log(
      `The list of signers lies beside the acts: whoever may write both can sign in any name. Name one from elsewhere with --signers.`,
    );
}

const differencesOf = ({ changed, missing, extra }: SiteDifferences): string[] => [
  ...changed.map((path) => `${path} was changed after the build.`),
  ...missing.map((path) => `${path} is missing.`),
  ...extra.map((path) => `${path} is none of the build's files.`),
];
