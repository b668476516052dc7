import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Fix } from '../../diagnostics/fix.ts';
import type { FilePlace } from '../../diagnostics/place.ts';
import type { Organisation } from '../../organisation/index.ts';
import type { ClauseRef, EditionId } from '../../standard/index.ts';
import type { Anchors } from '../model/anchor-use.ts';
import type { Identity } from '../model/identity.ts';
import type { Item } from '../model/items.ts';
import type { SiteAddresses } from '../model/site-addresses.ts';
import type { JsxAttribute, Node } from '../model/tree.ts';
import type { Words } from '../words/words.ts';

/** A role that texts may name. */
export interface KnownRole {
  title: string;
  isPreset: boolean;
  /** Number of the function, not of its holder; for pages alone. Absent where it has none. */
  phone?: string;
  /** Id of the role that it is merged into. */
  into?: string;
}

/** A record as texts name it. */
export interface KnownRecord {
  title: string;
  isPreset: boolean;
  /** Whether the organisation does without it: texts name it still, and it has no page. */
  leftOut?: boolean;
}

/** What every file of a manual may refer to. Keys are ids. */
export interface Known {
  documents: ReadonlyMap<string, Identity>;
  roles: ReadonlyMap<string, KnownRole>;
  records: ReadonlyMap<string, KnownRecord>;
  /** Keys of the documents that each file makes, by the place of the file. */
  places: ReadonlyMap<string, readonly string[]>;
  addresses: SiteAddresses;
  /** Languages of blocks of code that plugins of the project draw, `math` among them for formulas. */
  drawn?: ReadonlySet<string>;
  /** Keys of the documents that readers get; all of them where it is not said. */
  published?: ReadonlySet<string>;
  /** Keys of the documents that the organisation does without; they are named, and lead nowhere. */
  leftOut?: ReadonlySet<string>;
  /** Keys of the documents that a withdrawal has put out of force; their drafts may still be readable. */
  outOfForce?: ReadonlySet<string>;
  /** Keys of documents that readers don't get any more, but whose addresses say so. */
  withdrawn?: ReadonlySet<string>;
  /** Keys of documents that readers don't get yet, but whose addresses say when. */
  coming?: ReadonlySet<string>;
  /** Whether documents are the only pages that readers get. */
  documentsOnly?: boolean;
}

/**
 * Everything known while one file is read, and what the reading finds.
 * One reading makes one document; a file with `each` is read once for each item.
 */
export interface Reading {
  readonly file: string;
  /** Where the file stands among the documents, without extension: `8-resolution/incidents`. */
  readonly place: string;
  /** The source texts by file; positions of nodes are offsets into theirs. */
  readonly sources: ReadonlyMap<string, string>;
  /** How bare clause numbers in this file are read. */
  readonly edition: EditionId;
  readonly manualEdition: EditionId;
  /** The clauses that the document's front matter lists. */
  readonly clauses: readonly ClauseRef[];
  /** The records that the document's front matter lists. */
  readonly records: readonly string[];
  readonly organisation: Organisation;
  readonly item: Item | undefined;
  readonly known: Known;
  readonly words: Words;
  /** Where values stand in the organisation that are still defaults: `incidents.recordWithin`. */
  readonly defaults: ReadonlySet<string>;
  /** Paths that the organisation wrote; what is empty and not among them is unsaid. */
  readonly written: ReadonlySet<string>;
  /** Paths that a text lacks: of the conditions around the place that is read, all found so far, and those with a stand-in. */
  readonly lacking: { around: string[]; found: string[]; covered: string[] };
  /** Component names that the author imports or declares in the file. */
  readonly declared: ReadonlySet<string>;
  /** Whether the file may run code: what is no plain path in it is the author's own. */
  readonly trusted: boolean;
  readonly problems: Diagnostic[];
  /** Paths of the organisation that the text speaks from, without the leading `org.`. */
  readonly paths: Set<string>;
  readonly anchors: Anchors;
}

/** The part of a reading that filling a text with values needs. */
export type Filling = Pick<
  Reading,
  'file' | 'organisation' | 'item' | 'words' | 'defaults' | 'problems' | 'paths'
> &
  Partial<Pick<Reading, 'sources'>>;

/** Notes a problem at the place of a node. */
export function report(
  reading: Pick<Reading, 'file' | 'problems'>,
  node: Node,
  code: DiagnosticCode,
  message: string,
  hint: string,
  fix?: Fix,
): void {
  reading.problems.push(diagnostic(placeIn(reading.file, node), code, message, hint, fix));
}

/** Where a node stands; one that the program made stands in `file`. */
export function placeIn(file: string, { position }: Node): FilePlace {
  const { line = 0, column = 0 } = position?.start ?? {};
  return { file: position?.file ?? file, line, column };
}

/** What its author wrote for a node. */
export function writtenFor({ position }: Node, { sources, file }: Pick<Reading, 'sources' | 'file'>): string {
  const source = sources.get(position?.file ?? file) ?? '';
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The JSX attributes of a component by name; an attribute without a value is the empty string. */
export function attributesOf(node: Node): Map<string, JsxAttribute['value']> {
  const attributes = new Map<string, JsxAttribute['value']>();
  for (const attribute of (node['attributes'] ?? []) as JsxAttribute[])
    if (attribute.name) attributes.set(attribute.name, attribute.value ?? '');
  return attributes;
}
