export {
  ancestorsOf,
  type Clause,
  childrenOf,
  clause,
  clausesOf,
  leavesUnder,
  nearestClause,
  neighboursOf,
  sectionOf,
  sectionsOf,
} from './clauses.ts';
export { collapsed } from './collapse.ts';
export {
  type ChangeKind,
  type ComparedClause,
  type ComparedPoint,
  clauseWithSameNumber,
  comparedClause,
  comparedEditions,
  comparison,
  withEdition,
} from './comparison.ts';
export { type Crosswalk, comparedWorks, crosswalkOf } from './crosswalk.ts';
export {
  type Amendment,
  allEditions,
  alternatives,
  defaultEdition,
  type EditionFacts,
  type EditionId,
  type EditionYear,
  editionNamed,
  editionSlug,
  editions,
  predecessorOf,
  type Standard,
  type StandardId,
  standards,
  yearOf,
  yearsOf,
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
export { standardIn, standardWith, type WordedStandard } from './in-language.ts';
export {
  type ClauseRef,
  clauseKey,
  clauseOf,
  clauseWithYear,
  compareNumbers,
  formatClauseRef,
  formatRequirementRef,
  isWithin,
  parseClauseRef,
  parseRequirementRef,
  type RequirementRef,
  requirementKey,
  requirementWithYear,
} from './numbers.ts';
export {
  counterpartsOf,
  nearestRequirement,
  type Requirement,
  type RequirementKind,
  requirement,
  requirementsOf,
} from './requirements.ts';
export { type StandardTexts, textsOf } from './texts/index.ts';
