import {
  areaOf,
  fieldOfItem,
  isWithinDesk,
  type Organisation,
  print,
  printMeasureTarget,
  takersOf,
  wayOfMeeting,
} from '../../../organisation/index.ts';
import { lineAt, thingsOf } from '../../../organisation/promise/covered.ts';
import { parseClauseRef } from '../../../standard/index.ts';
import { filledText, labelText } from '../../model/filled.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { auditDay, auditPlace, weighedFrom } from './audit-cells.ts';
import { cellOf, referenceTo, startCell } from './cell.ts';
import { joined } from './grid.ts';
import { processName } from './processes.ts';

/** Prints a cell from the whole thing, where its one value says too little. */
type Special = (thing: never, reading: Reading) => Node[];

type Service = Organisation['services'][number];
type Covered = Organisation['onCall']['coverage'][number];
type CoveredThing = Organisation['agreements'][number]['covers'][number];
type Measure = Organisation['measures'][number];
type RecordKind = Organisation['records'][number];
type Obligation = Organisation['legalObligations'][number];

/** What is keyed by a priority shows its name. */
const priorityName =
  (list: 'services' | 'agreements' | 'suppliers'): Special =>
  ({ id }: { id: string }, { organisation }) => [
    filledText(organisation.priorities.find((priority) => priority.id === id)?.name ?? id, {
      path: `${list}.byPriority.id`,
      kind: 'text',
      value: id,
    }),
  ];

/**
 * A line of another agreement, which copies a thing or on which it runs, by the names of the service and of the line. It is
 * that of the same customer: another one's line of the same id is none of theirs.
 */
const lineNamed =
  (field: 'copiedBy' | 'runsOn'): Special =>
  (covered: CoveredThing, { organisation }) => {
    const written = covered[field] ?? '';
    if (written === '') return [];
    const [id = '', line] = written.split('.');
    const { services } = organisation;
    const holders = services
      .flatMap((service) => thingsOf(service, organisation))
      .filter((thing) => thing.covered === covered);
    const names = new Set(
      holders.flatMap(({ customer }) => lineAt(written, customer, organisation)?.covered.name ?? []),
    );
    // Where one text is for several customers whose lines are called differently, the id says it for all.
    const [name = line] = names.size === 1 ? names : [];
    const value = `${services.find((service) => service.id === id)?.name ?? id}: ${name}`;
    return [filledText(value, { path: `agreements.covers.${field}`, kind: 'text', value: written })];
  };

/** Cells that are not printed like their field alone, by `list.field`. */
export const special: Readonly<Record<string, Special>> = {
  'roles.title': ({ id }: { id: string }) => [referenceTo('role', id)],
  'records.title': ({ id }: { id: string }) => [referenceTo('record', id)],
  'records.clauses': ({ clauses }: RecordKind, reading) => clauseLinks(clauses, reading),
  'audit.pool.bound': ({ bound }: { bound: string[] }, reading) => clauseLinks(bound, reading),
  'audit.calendar.on': auditDay,
  'audit.calendar.place': auditPlace,
  'audit.weighing.source': weighedFrom,
  'audit.calendar.clauses': ({ clauses }: { clauses: string[] }, reading) => clauseLinks(clauses, reading),
  'audit.weighing.clauses': ({ clauses }: { clauses: string[] }, reading) => clauseLinks(clauses, reading),
  'legalObligations.noticeOf': ({ noticeOf }: Obligation, reading) => typesNamed(noticeOf, reading),
  'legalObligations.metBy': (obligation: Obligation, reading) => waysOfMeeting(obligation, reading),
  'services.byPriority.id': priorityName('services'),
  'agreements.byPriority.id': priorityName('agreements'),
  'suppliers.byPriority.id': priorityName('suppliers'),
  'services.backupInterval': (service: Service, reading) => [backupOf(service, reading)],
  'agreements.covers.copiedBy': lineNamed('copiedBy'),
  'agreements.covers.runsOn': lineNamed('runsOn'),
  'onCall.coverage.priorities': (covered: Covered, reading) => coveredFor(covered, reading),
  'onCall.coverage.answers': (covered: Covered, reading) => takers(covered, reading),
  'measures.area': (measure: Measure, reading) =>
    processName(areaOf(measure, reading.organisation), 'measures.area', reading),
  'measures.target': (measure: Measure, reading) => [
    filledText(startCell(printMeasureTarget(measure, reading.words.print), reading), {
      path: 'measures.target',
      kind: 'target',
      value: [measure.direction, measure.target, measure.unit],
    }),
  ],
};

/** A service without an interval of its own is backed up as all are, which its cell says too. */
function backupOf({ backupInterval }: Service, reading: Reading): Node {
  const { continuity } = reading.organisation;
  if (backupInterval === undefined) reading.paths.add('continuity.backupInterval');
  const value = backupInterval ?? continuity.backupInterval;
  const printed = print(value, { kind: 'interval' }, reading.words.print);
  const path = backupInterval === undefined ? 'org.continuity.backupInterval' : 'services.backupInterval';
  return filledText(
    reading.words.tables.every.replace('{value}', () => printed),
    { path, kind: 'interval', value },
  );
}

/** Who takes the call, by the parties and numbers that do unless the config says it itself; the desk while it is open. */
function takers(covered: Covered, reading: Reading): Node[] {
  reading.paths.add('suppliers');
  if (isWithinDesk(covered, reading.organisation)) {
    reading.paths.add('serviceDesk.hours');
    const key = 'onCallFor.desk';
    return [labelText(reading.words.tables[key], key)];
  }
  return joined(
    takersOf(covered, reading.organisation).map((name) => [
      filledText(name, { path: 'onCall.coverage.answers', kind: 'text', value: name }),
    ]),
    reading.words,
  );
}

/** What people on call are there for: incidents of some priorities or of all, and requests where they fulfil these too. */
function coveredFor(covered: Covered, reading: Reading): Node[] {
  const path = 'onCall.coverage.priorities';
  const field = fieldOfItem('onCall.coverage', 'priorities');
  if (!field) return [];
  const named = covered.priorities.map((id) => cellOf([id], field, { path, owner: covered.id }, reading));
  const { tables } = reading.words;
  if (!covered.requests) return joined(named, reading.words);
  const all = `${path}.empty` as const;
  const too = filledText(tables['onCall.coverage.requests'], {
    path: 'onCall.coverage.requests',
    kind: 'flag',
    value: true,
  });
  return joined([...(named.length > 0 ? named : [[labelText(tables[all], all)]]), [too]], reading.words);
}

/** Clauses as people write them in the config, each as a link; what is no clause is told by a rule. */
function clauseLinks(written: readonly string[], reading: Reading): Node[] {
  return joined(
    written.flatMap((clause) => {
      const link = clauseLink(clause, reading);
      return link ? [[link]] : [];
    }),
    reading.words,
  );
}

function clauseLink(written: string, reading: Reading): Node | undefined {
  const ref = parseClauseRef(written, reading.manualEdition);
  return ref && { ...referenceTo('clause', ref.number), edition: ref.edition, named: {} };
}

/** A control by its name, a clause as a link, a field with its value: what {@link wayOfMeeting} makes of each entry. */
function waysOfMeeting({ metBy }: Obligation, reading: Reading): Node[] {
  const shown = (printed: string, value: string) => [
    filledText(printed, { path: 'legalObligations.metBy', kind: 'list', value }),
  ];
  return joined(
    metBy.map((written) => {
      const way = wayOfMeeting(written, reading.organisation, reading.manualEdition);
      if (way?.kind === 'clause') return [clauseLink(written, reading) as Node];
      if (way?.kind === 'control') return shown(startCell(way.name, reading), written);
      if (way?.kind === 'list') {
        const names = way.names.length > 0 ? ` (${reading.words.list(way.names)})` : '';
        const [meaning = ''] = way.meaning.split(';');
        return shown(`${meaning}${names}`, written);
      }
      if (way?.kind === 'field') {
        // A list of criteria would fill the cell; its name says where to read it.
        const isList = way.field.kind === 'list';
        const printed = isList ? '' : print(way.value, way.field, reading.words.print);
        const { language, tables } = reading.words;
        const every = tables.every.charAt(0).toLocaleLowerCase(language) + tables.every.slice(1);
        const value = way.field.kind === 'interval' ? every.replace('{value}', () => printed) : printed;
        // What a description says behind a semicolon is for whoever writes the config.
        const [meaning = ''] = way.field.description.split(';');
        const said = `${way.of === undefined ? '' : `${way.of}: `}${meaning}`;
        return shown(isList ? said : `${said} (${value})`, written);
      }
      return shown(written, written);
    }),
    reading.words,
  );
}

/** Types of change and of release by their names; one word for both where they have the same id. */
function typesNamed(ids: readonly string[], { organisation, words }: Reading): Node[] {
  const types = [...organisation.changes.types, ...organisation.releases.types];
  const names = ids.flatMap((id) => types.filter((type) => type.id === id).map(({ name }) => name));
  return joined(
    names.map((name) => [filledText(name, { path: 'legalObligations.noticeOf', kind: 'list', value: name })]),
    words,
  );
}
