import type { DiagnosticCode } from '../../../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../../diagnostics/place.ts';
import { hashesOf, type Sha256 } from '../fingerprint.ts';
import { type FrozenTree, frozenFormat } from '../frozen-tree.ts';
import { type ActOf, type Disposal, disposalSchema } from './act.ts';
import type { ApprovalFile, RecordedAct } from './history.ts';

/** The text that an approval is bound to, or why it can't be had. */
export interface ReadTree {
  version: string;
  /** SHA-256 of the file that has it, if it is there and is what was approved. */
  proven?: string;
  /** SHA-256 of the images and downloads that it shows or leads to. */
  files: ReadonlySet<string>;
  /** That the text was disposed of. */
  disposed?: Disposal;
  problems: Diagnostic[];
}

/** Reads an approved text and proves it by the hashes in its act. */
export function readTree(
  { file: actFile }: RecordedAct,
  { version, text }: ActOf<'approved'>,
  stored: ApprovalFile | undefined,
  sha256: Sha256,
): ReadTree {
  const file = stored?.file ?? actFile;
  const failed = (code: DiagnosticCode, message: string, hint: string): ReadTree => ({
    version,
    files: new Set(),
    problems: [diagnostic({ file, ...wholeFile }, code, message, hint)],
  });
  const path = actFile.replace(/[^/]+$/, `${version}.json`);
  if (!stored)
    return failed(
      'missing-approved-text',
      `The text of version ${version}, which was approved, is not beside its act.`,
      `Bring ${path} back (git checkout ${path}).`,
    );
  const { text: content } = stored;
  const disposed = disposalIn(content);
  if (disposed !== undefined) return { version, files: new Set(), disposed, problems: [] };
  if (text.format > frozenFormat)
    return failed(
      'newer-approved-text',
      `The text of version ${version} was written in format ${text.format}, which this Clausebook does not know.`,
      'Install the Clausebook with which it was approved, or a later one.',
    );
  const tree = parseTree(content);
  const real = tree && hashesOf(tree, sha256);
  if (!tree || real?.text !== text.sha256 || real.marks !== text.marks)
    return failed(
      'altered-approved-text',
      `This is not the text that was approved as version ${version}: it has another fingerprint.`,
      `Bring the file back as it was (git checkout ${path}); a new text is approved as a new version.`,
    );
  if (text.stored && real.stored !== text.stored.tree)
    return failed(
      'altered-approved-text',
      `The words of version ${version} are those that were approved, but not how values and names in it looked then.`,
      `Bring the file back as it was (git checkout ${path}).`,
    );
  return {
    version,
    proven: sha256(content),
    files: real.mayLead ? filesIn(tree.content) : new Set(),
    problems: [],
  };
}

/** Written in the place of a text that was kept as long as it had to be. */
export const disposedText = ({ disposed, by }: Disposal): string =>
  `${JSON.stringify({ disposed, by }, null, 2)}\n`;

function disposalIn(text: string): Disposal | undefined {
  // Texts are large: only what begins like a disposal is looked at.
  if (!/^\s*\{\s*"disposed"/.test(text)) return undefined;
  try {
    return disposalSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whatever a file holds is a tree only if its fingerprint proves it. */
export function parseTree(text: string): FrozenTree | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'content' in data ? (data as FrozenTree) : undefined;
  } catch {
    return undefined;
  }
}

function filesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== 'string') filesIn(value, found);
    else if ((key === 'image' || key === 'link') && /^[0-9a-f]{64}$/.test(value)) found.add(value);
  }
  return found;
}
