export {
  ancestorsOf,
  type Clause,
  childrenOf,
  clause,
  clausesOf,
  editionsWith,
  leavesUnder,
  nearestClause,
  neighboursOf,
  sectionOf,
  sectionsOf,
} from './clauses.ts';
export { gathered } from './collapse.ts';
export {
  type ComparedClause,
  type ComparedPoint,
  comparedClause,
  comparedEditions,
  comparison,
  type Fate,
  namesakeOf,
  withEdition,
} from './comparison.ts';
export { type Crosswalk, comparedWorks, crosswalkOf } from './crosswalk.ts';
export {
  type Amendment,
  allEditions,
  defaultEdition,
  type Edition,
  type EditionFacts,
  editions,
  isEdition,
  otherEditions,
  predecessorOf,
} from './editions.ts';
export {
  inEdition,
  listedIn,
  type MapNote,
  type MapTarget,
  mostlyNewIn,
  newIn,
  notesOn,
  sameNumber,
  targetsOf,
  type Weight,
} from './editions-map.ts';
export {
  type ExpectedDocument,
  type ExpectedRecord,
  expectedDocuments,
  expectedRecords,
} from './expected.ts';
export {
  type ClauseRef,
  clauseOf,
  compareNumbers,
  formatClauseRef,
  formatRequirementRef,
  isWithin,
  parseClauseRef,
  parseRequirementRef,
  type RequirementRef,
} from './numbers.ts';
export {
  counterpartsOf,
  nearestRequirement,
  type Requirement,
  type RequirementKind,
  requirement,
  requirementsOf,
} from './requirements.ts';
