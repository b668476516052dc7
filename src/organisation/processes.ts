import { compareNumbers, defaultEdition, type EditionId, editionNamed, yearOf } from '../standard/index.ts';
import type { choices } from './schema/choices.ts';
import type { Organisation } from './schema/organisation.ts';

type ProcessId = (typeof choices.process)[number];
type MeasureArea = (typeof choices.measureArea)[number];

/** What is known of a process in any organisation. */
interface ProcessFacts {
  /** The section of the config that names its owner. */
  readonly section: keyof Organisation;
  /** The clause that it is about, by the year of the edition; an edition without one has no such process. */
  readonly clauses: Readonly<Record<string, string>>;
  /** What the matter is a part of in an edition that has no such process. */
  readonly partOf?: MeasureArea;
}

/** The processes: plan, measures, owners and checks all go by this one table. */
const facts = {
  'other-parties': { section: 'governance', clauses: { 2018: '8.2.3' }, partOf: 'sms' },
  portfolio: { section: 'portfolio', clauses: { 2018: '8.2.2' }, partOf: 'new-services' },
  catalogue: { section: 'serviceLevels', clauses: { 2018: '8.2.4' }, partOf: 'service-levels' },
  assets: { section: 'assets', clauses: { 2018: '8.2.5' }, partOf: 'configuration' },
  demand: { section: 'demand', clauses: { 2018: '8.4.2' }, partOf: 'capacity' },
  'new-services': { section: 'newServices', clauses: { 2011: '5', 2018: '8.5.2' } },
  'service-levels': { section: 'serviceLevels', clauses: { 2011: '6.1', 2018: '8.3.3' } },
  'service-reporting': { section: 'serviceReporting', clauses: { 2011: '6.2', 2018: '9.4' } },
  continuity: { section: 'continuity', clauses: { 2011: '6.3', 2018: '8.7.2' } },
  availability: { section: 'availability', clauses: { 2011: '6.3', 2018: '8.7.1' } },
  budgeting: { section: 'budgeting', clauses: { 2011: '6.4', 2018: '8.4.1' } },
  capacity: { section: 'capacity', clauses: { 2011: '6.5', 2018: '8.4.3' } },
  security: { section: 'security', clauses: { 2011: '6.6', 2018: '8.7.3' } },
  relationships: { section: 'relationships', clauses: { 2011: '7.1', 2018: '8.3.2' } },
  suppliers: { section: 'supplierManagement', clauses: { 2011: '7.2', 2018: '8.3.4' } },
  incidents: { section: 'incidents', clauses: { 2011: '8.1', 2018: '8.6.1' } },
  requests: { section: 'requests', clauses: { 2011: '8.1', 2018: '8.6.2' } },
  problems: { section: 'problems', clauses: { 2011: '8.2', 2018: '8.6.3' } },
  configuration: { section: 'configuration', clauses: { 2011: '9.1', 2018: '8.2.6' } },
  changes: { section: 'changes', clauses: { 2011: '9.2', 2018: '8.5.1' } },
  releases: { section: 'releases', clauses: { 2011: '9.3', 2018: '8.5.3' } },
} as const satisfies Record<ProcessId, ProcessFacts>;

/** A process of an organisation, in the edition of its manual. */
export interface Process {
  id: ProcessId;
  section: (typeof facts)[ProcessId]['section'];
  /** Number of its clause in that edition. */
  clause: string;
  /** Role id; empty where the config names none. */
  owner: string;
}

/** The edition of a manual; an unknown one is told elsewhere. */
export const editionOf = ({ edition }: Pick<Organisation, 'edition'>): EditionId =>
  editionNamed(edition, defaultEdition) ?? defaultEdition;

/** The processes of the manual's edition, in the order of their clauses. */
export function processesOf(organisation: Organisation): Process[] {
  const ids = Object.keys(facts) as ProcessId[];
  return ids
    .flatMap((id) => {
      const { section } = facts[id];
      const clause = clauseOf(id, organisation);
      return clause === undefined ? [] : [{ id, section, clause, owner: organisation[section].owner }];
    })
    .sort((a, b) => compareNumbers(a.clause, b.clause));
}

/** The process to which a measure belongs in the manual's edition, or `sms`. */
export function areaOf(
  { area }: Pick<Organisation['measures'][number], 'area'>,
  organisation: Organisation,
): MeasureArea {
  if (area === 'sms' || clauseOf(area, organisation) !== undefined) return area;
  const { partOf = area }: ProcessFacts = facts[area];
  return partOf;
}

function clauseOf(id: ProcessId, organisation: Organisation): string | undefined {
  const { clauses }: ProcessFacts = facts[id];
  return clauses[yearOf(editionOf(organisation))];
}
