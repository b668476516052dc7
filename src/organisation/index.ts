export type { Diagnostic } from '../diagnostics/diagnostic.ts';
export { anotherValue, withValues } from './another-value.ts';
export { type Colour, contrast, grounds, hexadecimal, parseColour, readableOn } from './colour.ts';
export { organisationTypes } from './config-types-text.ts';
export type { OrganisationConfig } from './data/config-types.ts';
export { dayAfter, dayBefore } from './day-after.ts';
export type { Decision } from './decisions.ts';
export { defineOrganisation } from './define.ts';
export { type DocumentType, documentTypeOf, documentTypes } from './document-types.ts';
export { clockHours, parseDuration } from './duration.ts';
export {
  defaultOf,
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
export { parseOrganisation, type Written } from './parse.ts';
export { presetsIn } from './presets/index.ts';
export { print, printList, printMeasureTarget, type Words } from './print.ts';
export { organisationReference } from './reference.ts';
export { type Printing, printingOf, wordsOf } from './references.ts';
export { checkOrganisation } from './rules/index.ts';
export type { Organisation, OrganisationInput } from './schema/organisation.ts';
export type { Catalogue } from './words/catalogue.ts';
export { catalogueOf } from './words/index.ts';
