import { conflictLines } from '../../organisation/conflict-lines.ts';
import { type BaseEntry, originalPath } from '../library/base-record.ts';
import { type MergedText, mergeTexts, type Parse } from './merge-texts.ts';
import { type Shipped, shippedFor } from './shipped.ts';
import type { Sides } from './write-merged.ts';

/** What became of a text of the organisation's own that was copied from a template. */
export type OwnOutcome = 'unchanged' | 'merged' | 'conflicting' | 'gone' | 'by-hand';

/** A text of the organisation's own, with what it was copied from. */
export interface OwnText {
  /** Key in the record of originals. */
  key: string;
  entry: BaseEntry;
  /** Path below the folder of own documents, the text with its byte order mark, and why it is none; absent where the file is not there. */
  own?: { path: string; text: string; fault?: string } | undefined;
  /** The template as it was copied; absent where it is not there or not as it was. */
  original?: string | undefined;
}

/** What is done with one text. Paths are below the folder of own documents. */
export interface OwnPlan {
  id: string;
  outcome: OwnOutcome;
  /** Where the text stands from now on. */
  document: string;
  /** Where it stood, if it was elsewhere. */
  movedFrom?: string;
  formerId?: string;
  /** Version of the program that it was copied from. */
  from: string;
  /** First lines of the places that nobody but its owner can decide. */
  conflicts: number[];
  /** Why it is left to its owner, and what to do. */
  reason?: string;
  /** What to write: the text, where it changes, and the entry and original, where the template did. */
  text?: string;
  renewed?: { key: string; entry: BaseEntry; original: string };
  /** Whether entry and original go, since nothing belongs to them. */
  dropped?: true;
}

/** The program that a project is brought to. */
export interface NewVersion {
  version: string;
  templates: readonly Shipped[];
  parse: Parse;
  /** Paths of own files, below their folder: none is moved to where another one stands. */
  taken?: ReadonlySet<string>;
}

/** Why a text can't be merged as it stands, whatever became of its template; nothing where it can. */
export function leftAsItIs({ key, entry, own }: OwnText): OwnPlan | undefined {
  const plan = { ...planOf({ key, entry, own }), outcome: 'by-hand' } as const;
  if (!own)
    return {
      ...plan,
      reason: 'The file is not there any more, so the template holds again.',
      dropped: true,
    };
  if (own.fault !== undefined) return { ...plan, reason: own.fault };
  const conflicts = conflictLines(own.text);
  const reason = 'Conflicts of an earlier merge stand in it. Settle them, then run the command again.';
  return conflicts.length > 0 ? { ...plan, reason, conflicts } : undefined;
}

/** What is known of a text before anything is done with it. */
export const planOf = ({ key, entry, own }: OwnText) => ({
  id: key,
  document: own?.path ?? entry.document,
  from: entry.package,
  conflicts: [],
});

/** Brings the own text of a document together with the template of a new version. */
export function planOwnText(text: OwnText, fresh: NewVersion): OwnPlan {
  const { key, entry, own, original } = text;
  const left = leftAsItIs(text);
  if (left || !own) return left as OwnPlan;
  const template = shippedFor(key, fresh.templates);
  if (!template)
    return {
      ...planOf(text),
      outcome: 'gone',
      reason: 'Its template is shipped no more. The file stays, and is a document of your own from now on.',
      dropped: true,
    };
  if (original === undefined) return { ...planOf(text), outcome: 'by-hand', reason: noOriginal(text) };
  const place = placeOf(own.path, entry, template, fresh.taken);
  const kept = {
    ...planOf(text),
    id: template.id,
    document: place,
    ...(place === own.path ? {} : { movedFrom: own.path }),
    ...(template.id === key ? {} : { formerId: key }),
  };
  if (sameText(original, template.text) && template.id === key && template.template === entry.template)
    return { ...kept, outcome: 'unchanged' };
  const renewed = {
    key: template.id,
    entry: { template: template.template, document: place, package: fresh.version, sha256: template.sha256 },
    original: template.text,
  };
  if (own.path.endsWith('.md') && template.template.endsWith('.mdx'))
    return {
      ...kept,
      outcome: 'by-hand',
      reason: plainMarkdown('template', originalPath(key, entry)),
      ...(place === own.path ? {} : { text: own.text }),
      renewed,
    };
  const three = { base: original, own: own.text, fresh: template.text };
  const merged = mergeTexts(three, fresh.parse, sidesOf(entry, fresh));
  if (!merged) return { ...planOf(text), outcome: 'by-hand', reason: unparsable };
  return {
    ...kept,
    ...mergedPlan(merged),
    ...(merged.text === own.text && place === own.path ? {} : { text: merged.text }),
    renewed,
  };
}

/** How a merge came out. */
export const mergedPlan = ({ text, conflicts }: MergedText): Pick<OwnPlan, 'outcome' | 'conflicts'> => ({
  outcome: conflicts > 0 ? 'conflicting' : 'merged',
  conflicts: conflictLines(text),
});

/** Why a text without the original that it was copied from is left, and what to do. */
export const noOriginal = ({ key, entry }: OwnText): string =>
  `Its original is missing or was edited. Bring it back as it was committed (git checkout content/documents/_base/${originalPath(key, entry)}), then run the command again.`;

/** Why plain Markdown is left, and what to do. */
export const plainMarkdown = (what: string, path: string): string =>
  `It is plain Markdown, and the ${what} is MDX: read what is new there (git diff content/documents/_base/${path}), and write what you want of it yourself.`;

/** Why a text that breaks the rules of its format is left, and what to do. */
export const unparsable =
  'It can not be parsed: clausebook check says where. Mend it, then run the command again.';

/** What the sides of a conflict are called. */
export const sidesOf = (entry: BaseEntry, { version }: Pick<NewVersion, 'version'>): Sides => ({
  own: 'yours',
  base: `Clausebook ${entry.package}`,
  fresh: `Clausebook ${version}`,
});

/** A file that stood at the path of its template follows it there; one that its owner put elsewhere stays. */
function placeOf(path: string, entry: BaseEntry, template: Shipped, taken?: ReadonlySet<string>): string {
  const bare = (name: string) => name.replace(/\.mdx?$/, '');
  if (bare(path) !== bare(entry.template)) return path;
  const place = bare(template.template) + path.slice(bare(path).length);
  return place !== path && taken?.has(place) ? path : place;
}

/** Line ends are what git makes of them. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
