import { clockHours } from '../../organisation/index.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import type { DocumentEntry, Manual, RecordEntry } from '../model/manual.ts';
import { reviewsOf } from './reviews.ts';

/** A step or a duty that leaves a record or adds to it. */
export interface RecordMaker {
  text: string;
  /** Number of the step within its table; `null` for a duty that a passage states. */
  number: number | null;
  /** Ids of the roles that do it. */
  roles: string[];
  /** By when and how often, in words; empty where nobody says. */
  within: string;
  every: string;
  /** Site path to the step or the passage. */
  url: string;
}

/** What makes a record in one document, or in those of one template. */
export interface RecordMakers {
  /** Keys, the first of the template first. */
  documents: string[];
  makers: RecordMaker[];
}

/** How a record comes to be, and what it proves. */
export interface RecordUse {
  /** The process or procedure of the record's owner first. */
  made: RecordMakers[];
  /** Keys of the forms that it is written on. */
  forms: string[];
  /** How often a recurring review, or else a duty, leaves one: ISO 8601 durations or words, the most frequent first. */
  intervals: string[];
  /** Points that passages answer with it, by the number of their clause. */
  proves: { clause: string; points: string[] }[];
  /** Keys of the other documents that name it. */
  mentions: string[];
}

/** What steps, duties, forms, reviews and answers say of a record. */
export function useOfRecord(record: RecordEntry, manual: Manual): RecordUse {
  const { id } = record;
  const named = record.documents.flatMap((key) => documentsByKey(manual.documents).get(key) ?? []);
  const making = named
    .map((document) => ({ document, makers: makersIn(document, id) }))
    .filter(({ makers }) => makers.length > 0);
  const made = [...Map.groupBy(making, ({ document }) => document.id).values()]
    .flatMap(([first, ...same]) => (first ? [{ first, same }] : []))
    .sort((a, b) => rank(a.first.document, record) - rank(b.first.document, record))
    .map(({ first, same }) => ({
      documents: [first, ...same].map(({ document }) => document.key),
      makers: first.makers,
    }));
  const listing = named.filter(({ type, records }) => type === 'form' && records.includes(id));
  // A form of somebody else looks at the record; its owner's is what it is written on.
  const own = listing.filter(({ owner }) => owner === record.owner);
  const forms = own.length > 0 ? own : listing;
  const told = new Set([...made.flatMap(({ documents }) => documents), ...forms.map(({ key }) => key)]);
  return {
    made,
    forms: forms.map(({ key }) => key),
    intervals: intervalsOf(record, manual),
    proves: manual.clauses.flatMap(({ number, leaf, requirements }) => {
      const points = requirements.filter(({ answeredBy }) =>
        answeredBy.some(({ records }) => records.includes(id)),
      );
      return leaf && points.length > 0 ? [{ clause: number, points: points.map((point) => point.id) }] : [];
    }),
    mentions: named.filter(({ key }) => !told.has(key)).map(({ key }) => key),
  };
}

function makersIn({ url, steps, duties }: DocumentEntry, id: string): RecordMaker[] {
  return [
    ...steps
      .filter(({ output }) => output.includes(id))
      .map(({ text, number, responsible, within, withinSensitive, rhythm, anchor }) => ({
        text,
        number,
        roles: responsible,
        within: withinSensitive ? '' : within,
        every: rhythm?.every ?? '',
        url: `${url}#${anchor}`,
      })),
    ...duties
      .filter(({ records }) => records.includes(id))
      .map(({ text, by, within, every, anchor }) => ({
        text,
        number: null,
        roles: by,
        within,
        every,
        url: `${url}#${anchor}`,
      })),
  ];
}

/** Lower is nearer to the process that makes the record. */
function rank({ type, owner, item, steps }: DocumentEntry, record: RecordEntry): number {
  const isProcess = type === 'process' || type === 'procedure';
  const makes = steps.some(({ output }) => output.includes(record.id));
  return (owner === record.owner ? 0 : 1) + (isProcess ? 0 : 2) + (makes ? 0 : 4) + (item === null ? 0 : 8);
}

function intervalsOf({ id, owner }: RecordEntry, manual: Manual): string[] {
  const leaving = reviewsOf(manual).filter(
    ({ kind, records }) => kind !== 'document' && records.includes(id),
  );
  // What the organisation holds again and again tells it before the duty of the owner, and that before a duty of others.
  const kinds = [
    leaving.filter(({ kind }) => kind !== 'duty'),
    leaving.filter((review) => review.owner === owner),
    leaving,
  ];
  const found = kinds.find((reviews) => reviews.length > 0) ?? [];
  const hours = (interval: string) => clockHours(interval) ?? Infinity;
  return [...new Set(found.map(({ interval }) => interval))].sort((a, b) => hours(a) - hours(b) || 0);
}
