import { defaultLanguage } from '../language/languages.ts';
import { expectedRows } from './data.ts';
import { allEditions, type EditionId, predecessorOf } from './editions.ts';
import { isWithin } from './numbers.ts';
import { reader, textsOf } from './texts/index.ts';

/** What an auditor asks to see: a document that must exist, or a record that shows something was done. */
interface Expected {
  readonly edition: EditionId;
  /** Key in the checklist, `DOC-54`; never published. */
  readonly key: string;
  /** Name for programs, unique among the documents and records of its edition. */
  readonly slug: string;
  readonly name: string;
  /** Leaf clauses that ask for it, the one that matters most first. */
  readonly clauses: readonly string[];
  /** Whether the standard asks for it by name, or it is the usual proof of something demanded. */
  readonly basis: 'explicit' | 'implied';
  /** What it was in the edition before; absent where nothing came before or it is new. */
  readonly from?: { readonly edition: EditionId; readonly key: string };
  readonly note?: string;
}

/** A document an auditor asks for. */
export interface ExpectedDocument extends Expected {
  readonly type:
    | 'policy'
    | 'process'
    | 'procedure'
    | 'plan'
    | 'agreement'
    | 'definition'
    | 'register'
    | 'reference';
}

/** A record an auditor asks for. */
export type ExpectedRecord = Expected;

type Row<T extends Expected> = Omit<T, 'edition' | 'from' | 'name' | 'note'> & { from?: string };

const textsFor = reader<Pick<Expected, 'name' | 'note'>>(textsOf(defaultLanguage).expected);

function shaped<T extends Expected>(edition: EditionId, rows: readonly Row<T>[]) {
  const before = predecessorOf(edition);
  return rows.map(({ from, ...row }) => ({
    edition,
    ...row,
    ...textsFor(edition, row.slug),
    ...(from && before ? { from: { edition: before, key: from } } : {}),
  }));
}

const index = new Map(
  allEditions.map((edition) => {
    const { documents, records } = expectedRows[edition];
    return [
      edition,
      {
        documents: shaped<ExpectedDocument>(edition, documents as Row<ExpectedDocument>[]),
        records: shaped<ExpectedRecord>(edition, records as Row<ExpectedRecord>[]),
      },
    ];
  }),
);

const askedBy = <T extends Expected>(all: readonly T[], number: string | undefined) =>
  number === undefined ? all : all.filter((item) => item.clauses.some((leaf) => isWithin(leaf, number)));

/** The documents an auditor asks for; for one clause and those under it when a number is given. */
export function expectedDocuments(edition: EditionId, number?: string): readonly ExpectedDocument[] {
  return askedBy((index.get(edition)?.documents ?? []) as readonly ExpectedDocument[], number);
}

/** The records an auditor asks for; for one clause and those under it when a number is given. */
export function expectedRecords(edition: EditionId, number?: string): readonly ExpectedRecord[] {
  return askedBy((index.get(edition)?.records ?? []) as readonly ExpectedRecord[], number);
}
