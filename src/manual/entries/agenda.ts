import { clockHours } from '../../organisation/index.ts';
import { documentsByKey } from '../model/documents-by-key.ts';
import type { Duty } from '../model/duty.ts';
import type { DocumentEntry, Manual, ReviewEntry, RoleEntry } from '../model/manual.ts';
import { byOwnDuties, type MostDone, mostlyDoes } from './mostly-does.ts';

/** One line of what a role has to do; what several documents of a template say alike is one line. */
export interface AgendaLine extends Pick<Duty, 'anchor' | 'text' | 'as' | 'of' | 'within' | 'records'> {
  /** What recurs without a passage that gives it to the role, `supplierReview`; `null` of a duty that a text states. */
  activity: ReviewEntry['kind'] | null;
  /** Names of the customers or suppliers that an activity is about. */
  subjects: string[];
  /** Whether the role answers for it too. */
  answers: boolean;
  /** Site path to the passage or the step; empty where no document states it. */
  url: string;
  /** Keys of the documents that state it, the one of `url` first. */
  documents: string[];
}

/** What comes back after one length of time. */
export interface Rhythm {
  /** ISO 8601 duration, or the words in which a text says it: "shift". */
  interval: string;
  /** Length in hours by the clock; `null` where words say it. */
  hours: number | null;
  lines: AgendaLine[];
}

/** What a role does, answers for, is asked or told by one document, or by those of one template. */
export interface DutiesByDocument {
  /** Keys, the first of the template first. */
  documents: string[];
  lines: AgendaLine[];
}

/** What a role has to do, put by how it comes. */
export interface Agenda {
  /** By which clauses it does most when something happens. */
  mostly: MostDone[];
  /** What comes back, the most frequent first; what words alone say last. */
  rhythms: Rhythm[];
  /** What is done when something happens, most first. */
  events: DutiesByDocument[];
  /** What it decides when something happens. */
  decides: DutiesByDocument[];
  /** Steps that others do. */
  answersFor: DutiesByDocument[];
  consulted: DutiesByDocument[];
  informed: DutiesByDocument[];
  /** Lists that name it. */
  entered: DutiesByDocument[];
  /** Keys of the documents that it owns, and that it approves. */
  owns: string[];
  approves: string[];
}

/** Puts the duties of a role, and the activities that are its own, in the order in which they come. */
export function agendaOf(
  { id, responsibleFor }: Pick<RoleEntry, 'id' | 'responsibleFor'>,
  { documents, reviews }: Pick<Manual, 'documents' | 'reviews'>,
): Agenda {
  const of = (...kinds: Duty['kind'][]) => responsibleFor.filter(({ kind }) => kinds.includes(kind));
  const byKey = documentsByKey(documents);
  const lines = (duties: readonly Duty[]) => linesOf(duties, byKey);
  const done = withoutParts(of('does'));
  const doneAt = new Set(of('does').map(placeOf));
  const answered = new Set(of('answers').map(placeOf));
  const own = new Set(of('owns').map(({ document }) => document));
  const others = (kind: Duty['kind']) =>
    byDocument(lines(of(kind).filter((duty) => !doneAt.has(placeOf(duty)))), byKey, own);
  const returning = done.filter(({ every }) => every !== '');
  const told = new Set(returning.map(({ intervalFrom }) => intervalFrom));
  const activities = reviews.filter(({ owner, intervalFrom }) => owner === id && !told.has(intervalFrom));
  const happening = done.filter(({ every }) => every === '');
  const answering = (line: AgendaLine): AgendaLine => ({
    ...line,
    answers: answered.has(placeOf({ document: line.documents[0] ?? '', anchor: line.anchor })),
  });
  const grouped = (duties: readonly Duty[]) =>
    byOwnDuties(byDocument(lines(duties).map(answering), byKey, own));
  const events = grouped(happening.filter(({ decides }) => !decides));
  const decides = grouped(happening.filter(({ decides }) => decides));
  return {
    mostly: mostlyDoes([...events, ...decides], byKey),
    rhythms: rhythmsOf(
      Map.groupBy(returning, ({ interval, every }) => interval || every),
      Map.groupBy(activities, ({ interval }) => interval),
      (duties, others) => [...lines(duties), ...activityLines(others, byKey)],
    ),
    events,
    decides,
    answersFor: others('answers'),
    consulted: others('consulted'),
    informed: others('informed'),
    entered: byDocument(lines(of('entered')), byKey, own),
    owns: [...own],
    approves: of('approves').map(({ document }) => document),
  };
}

/** Which passage of which document states a duty. */
const placeOf = ({ document, anchor }: Pick<Duty, 'document' | 'anchor'>): string => `${document} ${anchor}`;

/** Leaves out a passage that begins another one of the same document, which says it too and goes on. */
function withoutParts(duties: readonly Duty[]): Duty[] {
  const termsOf = ({ document, as, every, within, decides }: Duty) =>
    JSON.stringify([document, as, every, within, decides]);
  const alike = Map.groupBy(duties, termsOf);
  return duties.filter((duty) => {
    const beside = alike.get(termsOf(duty)) ?? [];
    return !beside.some(({ text }) => text.length > duty.text.length && text.startsWith(duty.text));
  });
}

function rhythmsOf(
  duties: ReadonlyMap<string, Duty[]>,
  activities: ReadonlyMap<string, ReviewEntry[]>,
  lines: (duties: readonly Duty[], activities: readonly ReviewEntry[]) => AgendaLine[],
): Rhythm[] {
  const intervals = [...new Set([...duties.keys(), ...activities.keys()])];
  // `P12M` and `P1Y` come equally often.
  const lengths = Map.groupBy(intervals, (interval) => clockHours(interval) ?? interval);
  return [...lengths]
    .flatMap(([length, [interval = '', ...more]]): Rhythm => {
      const all = [interval, ...more];
      return {
        interval,
        hours: typeof length === 'number' ? length : null,
        lines: lines(
          all.flatMap((one) => duties.get(one) ?? []),
          all.flatMap((one) => activities.get(one) ?? []),
        ),
      };
    })
    .sort((a, b) => (a.hours ?? Infinity) - (b.hours ?? Infinity) || 0);
}

function linesOf(duties: readonly Duty[], documents: ReadonlyMap<string, DocumentEntry>): AgendaLine[] {
  const passages = Map.groupBy(duties, (duty) => {
    const { kind, document: key, anchor, text, as, every, within, records } = duty;
    const document = documents.get(key);
    // A list that names the role has no anchor of its own.
    if (kind === 'entered' || !document?.item) return `${placeOf(duty)} ${as} ${text}`;
    const { id, steps, duties: stated } = document;
    // Anchors count within a document: where a condition took a passage away they count differently.
    return JSON.stringify([id, steps.length, stated.length, anchor, as, every, within, records]);
  });
  return [...passages.values()].flatMap(([first, ...same]): AgendaLine[] => {
    if (!first) return [];
    const { text, as, within, records, anchor, url } = first;
    const all = [first, ...same];
    return [
      {
        activity: null,
        subjects: [],
        answers: false,
        text,
        as,
        of: [...new Set(all.flatMap((duty) => duty.of))],
        within,
        records,
        anchor,
        url,
        documents: [...new Set(all.map(({ document }) => document))],
      },
    ];
  });
}

/** Reviews of one kind with several customers or suppliers are one line. */
function activityLines(
  activities: readonly ReviewEntry[],
  documents: ReadonlyMap<string, DocumentEntry>,
): AgendaLine[] {
  return [...Map.groupBy(activities, ({ kind }) => kind)].map(([activity, held]): AgendaLine => {
    const stating = [...new Set(held.flatMap((one) => one.documents))];
    // What holds for all stands in a text that is made once.
    const common = stating.filter((key) => !documents.get(key)?.item);
    return {
      activity,
      subjects: held.flatMap(({ subject }) => subject || []),
      answers: false,
      text: '',
      as: null,
      of: [],
      within: '',
      records: [...new Set(held.flatMap(({ record }) => record ?? []))],
      anchor: '',
      url: '',
      documents: [...common, ...stating.filter((key) => !common.includes(key))].slice(0, common.length || 1),
    };
  });
}

/** By document, those that the role owns first; documents of one template stand together. */
function byDocument(
  lines: readonly AgendaLine[],
  documents: ReadonlyMap<string, DocumentEntry>,
  own: ReadonlySet<string>,
): DutiesByDocument[] {
  const groups = Map.groupBy(lines, ({ documents: [key = ''] }) => {
    const document = documents.get(key);
    return document?.item ? `each ${document.id}` : key;
  });
  return [...groups.values()]
    .map((group) => ({ documents: [...new Set(group.flatMap((line) => line.documents))], lines: group }))
    .sort((a, b) => Number(isOwn(b, own)) - Number(isOwn(a, own)));
}

const isOwn = ({ documents: [key = ''] }: DutiesByDocument, own: ReadonlySet<string>): boolean =>
  own.has(key);
