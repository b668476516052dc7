export type { Diagnostic } from '../diagnostics/diagnostic.ts';
export { agreementBetween, servedTo } from './agreement-between.ts';
export { anotherValue, withValues } from './another-value.ts';
export { type Colour, contrast, grounds, hexadecimal, parseColour, readableOn } from './colour.ts';
export { configPlace } from './config-place.ts';
export { organisationTypes } from './config-types-text.ts';
export type { OrganisationConfig } from './data/config-types.ts';
export { dayAfter, dayBefore } from './day-after.ts';
export type { Decision } from './decisions.ts';
export { defineOrganisation } from './define.ts';
export { classificationOf, type DocumentType, documentTypeOf, documentTypes } from './document-types.ts';
export { clockHours, parseDuration } from './duration.ts';
export { withNewThings } from './editing/new-things.ts';
export { type SchemaPlace, schemaPlace } from './editing/schema-keys.ts';
export { writeValues } from './editing/write-values.ts';
export {
  defaultOf,
  descriptionOf,
  type Field,
  fieldAt,
  fieldOfItem,
  itemPaths,
  knownPaths,
  listPaths,
  suggestPath,
} from './fields.ts';
export { localeOf } from './formats.ts';
export { organisationJsonSchema } from './json-schema.ts';
export { type Locate, located } from './located.ts';
export { nestedValue } from './nested-value.ts';
export { numbersInTurn } from './numbers-in-turn.ts';
export { owesFields } from './owes-fields.ts';
export { parseOrganisation, type Written } from './parse.ts';
export { presetsIn } from './presets/index.ts';
export { print, printList, printMeasureTarget, type Words } from './print.ts';
export { printMoment } from './print-hours.ts';
export { areaOf, type Process, processesOf } from './processes.ts';
export type { QuestionPath } from './questions/facts.ts';
export { questionsIn } from './questions/index.ts';
export {
  type QuestionKind,
  type QuestionStep,
  questionKinds,
  questionSteps,
} from './questions/question-facts.ts';
export { type Question, questionAt, questionsFor } from './questions/questions.ts';
export { organisationReference } from './reference.ts';
export { idsOf, listOfRef, type Printing, printingOf, wordsOf } from './references.ts';
export { isClass, type Member, membersIn } from './role-classes.ts';
export { checkOrganisation, contradictionsIn } from './rules/index.ts';
export { type Separation, separations } from './rules/roles.ts';
export type { Contradiction, ContradictionCode } from './rules/rule.ts';
export { valuesOfChoice } from './schema/choices.ts';
export type { Organisation, OrganisationInput } from './schema/organisation.ts';
export { isNotRetired } from './service-status.ts';
export { deskStandIns, isAlwaysOpen } from './stand-ins.ts';
export { coverForUsers, isWithinDesk, takersOf } from './takers-of-calls.ts';
export { nameFields, ownValue, thingName, valueAtIds } from './thing-at.ts';
export { wayOfMeeting } from './way-of-meeting.ts';
export type { Catalogue, LaterEdition } from './words/catalogue.ts';
export { catalogueOf } from './words/index.ts';
