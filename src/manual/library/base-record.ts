import { stringify } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/place.ts';
import { readYaml } from '../../organisation/places/yaml.ts';
import type { Sha256 } from '../control/fingerprint.ts';

/** The folder below that of the documents that holds the originals of own texts, as they were when they were copied. */
export const baseFolder = '_base';

/** The file in it that says which original belongs to which own file. */
export const baseRecordFile = 'base.yaml';

/** Relative, with forward slashes, and never out of its folder: commands read and write what it names. */
const path = z
  .string()
  .regex(/^(?:[^/\\:]+\/)*[^/\\:]+\.mdx?$/)
  .refine((named) => !named.split('/').some((part) => part === '.' || part === '..'));

const entrySchema = z.strictObject({
  template: path,
  document: path,
  package: z.string().regex(/^\d+\.\d+\.\d+\S*$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where an own text comes from. */
export interface BaseEntry {
  /** Path of the template below `templates/<language>/`: `8-resolution/incident-procedure.mdx`. */
  template: string;
  /** Path of the own file below `content/documents/`. */
  document: string;
  /** Version of Clausebook that shipped the original. */
  package: string;
  /** SHA-256 of the bytes of the original, in hexadecimal digits. */
  sha256: string;
}

/** What own texts come from: by the id of a document, or by `id#section` for one section of a template. */
export type BaseRecord = ReadonlyMap<string, BaseEntry>;

/** What was read, with all that is wrong in it; `place` tells the line of an entry. */
export interface ReadBaseRecord {
  record: BaseRecord;
  problems: Diagnostic[];
  place(key: string): Place;
}

/** Path of an original below {@link baseFolder}: a template lies at its own path, a section at that of the own file. */
export const originalPath = (key: string, { template, document }: BaseEntry): string =>
  key.includes('#') ? document : template;

/** Whether a text is the original that an entry tells of. Git may have changed its line ends. */
export const isOriginal = (text: string, entry: Pick<BaseEntry, 'sha256'>, sha256: Sha256): boolean =>
  [text, text.replaceAll('\r\n', '\n')].some((one) => sha256(one) === entry.sha256);

/** The path of a text in its other format: what was copied into MDX may go on as plain Markdown. */
export const otherFormat = (path: string): string =>
  path.endsWith('.mdx') ? path.replace(/x$/, '') : `${path}x`;

const keyForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(#[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/;
const remedy = 'Bring the file back as it was committed; `clausebook override` writes it.';

/** Reads the record; an entry that can't be read is left out. `file` names it in problems. */
export function readBaseRecord(text: string, file: string): ReadBaseRecord {
  const { data, faults, placeAt } = readYaml(text, 'yaml');
  const place = (named: string) => placeAt([named]);
  const tell = (at: Place, message: string) =>
    diagnostic({ file, line: at.line, column: at.column }, 'broken-base-record', message, remedy);
  const record = new Map<string, BaseEntry>();
  if (faults.length > 0)
    return { record, problems: faults.map((fault) => tell(fault, fault.message)), place };
  if (data === null || data === undefined) return { record, problems: [], place };
  if (typeof data !== 'object' || Array.isArray(data))
    return { record, problems: [tell({ line: 1, column: 1 }, 'This file holds no entries.')], place };
  const problems: Diagnostic[] = [];
  for (const [named, value] of Object.entries(data)) {
    const parsed = entrySchema.safeParse(value);
    if (parsed.success && keyForm.test(named)) record.set(named, parsed.data);
    else problems.push(tell(place(named), faultOf(named, parsed.error)));
  }
  return { record, problems, place };
}

function faultOf(named: string, error: z.ZodError | undefined): string {
  const issue = error?.issues[0];
  if (!issue) return `"${named}" is neither the id of a document nor that of a section.`;
  const [field] = issue.path;
  if (issue.code === 'unrecognized_keys')
    return `The entry "${named}" has no \`${issue.keys.join('`, `')}\`.`;
  if (field === undefined) return `"${named}" holds no entry.`;
  return `\`${String(field)}\` of "${named}" is missing or not what stands there.`;
}

const head = `# Where texts of your own come from: the originals in this folder are those that were shipped when they were copied.
# Clausebook writes this file and the originals; commit them, and edit nothing in this folder.
`;

/** The text of the record, sorted by id, ready to be written. */
export function writeBaseRecord(record: BaseRecord): string {
  const sorted = [...record].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const entries = sorted.map(([named, { template, document, package: version, sha256 }]) => [
    named,
    { template, document, package: version, sha256 },
  ]);
  return head + (entries.length === 0 ? '' : stringify(Object.fromEntries(entries), { lineWidth: 0 }));
}
