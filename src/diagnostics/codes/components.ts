import type { Entries } from './entry.ts';

/** Codes of components in the text of a document. */
export const components = {
  'duty-of-nobody': {
    severity: 'error',
    cause: 'A passage says how often, by when or with which record a duty is done, but not by whom.',
    remedy: 'Write by="…" with the id of a role.',
  },
  'empty-requirement': {
    severity: 'error',
    cause: 'Nothing stands inside a <Requirement>.',
    remedy: 'Wrap the text that answers the point.',
  },
  'empty-term': {
    severity: 'error',
    cause: 'A <Term> holds no word.',
    remedy: 'Write the word between its tags.',
  },
  'expression-in-attribute': {
    severity: 'error',
    cause: 'An attribute that takes text holds an expression.',
    remedy: 'Write it as text in quotes.',
  },
  'incomplete-condition': {
    severity: 'error',
    cause: 'A <When> says nothing to ask for, or several things at once.',
    remedy: 'Give it one of some, none, unsaid, empty and edition.',
  },
  'missing-attribute': {
    severity: 'error',
    cause: 'A component lacks an attribute that it needs.',
    remedy: 'Write it. The message shows how.',
  },
  'no-steps': {
    severity: 'error',
    cause: 'A <Steps> holds no <Step>.',
    remedy: 'Write at least one.',
  },
  'not-a-condition': {
    severity: 'error',
    cause: 'The where of a table is no condition.',
    remedy: 'Write a field and its value, such as where="kind=external".',
  },
  'nothing-marked': {
    severity: 'warning',
    cause: 'A <RequirementIndex> stands in a document in which no point is marked.',
    remedy: 'Mark answers with <Requirement>, or take it out.',
  },
  'nothing-to-show': {
    severity: 'error',
    cause: 'A component would show an empty list, table or map.',
    remedy: 'Fill the list, wrap the component in <When>, or take it out.',
  },
  'step-too-long': {
    severity: 'error',
    cause: 'A <Step> holds more than one paragraph.',
    remedy: 'Split it into several steps, or move lists out of it.',
  },
  'step-without-role': {
    severity: 'error',
    cause: 'A <Step> does not say who does it.',
    remedy: 'Give it a role.',
  },
  'stray-in-steps': {
    severity: 'error',
    cause: 'Something other than a <Step> stands inside <Steps>.',
    remedy: 'Move it before or after.',
  },
  'table-in-text': {
    severity: 'error',
    cause: 'A table stands in the middle of a text.',
    remedy: 'Put it on a line of its own, with an empty line before and after.',
  },
  'too-many-points': {
    severity: 'error',
    cause: 'More than two points share one place.',
    remedy: 'Answer the others in sentences of their own.',
  },
  'unknown-attribute': {
    severity: 'error',
    cause: 'A component does not have this attribute.',
    remedy: 'Correct its name, or take it out.',
    fix: 'Writes the one name that it can be a slip of, at a table component.',
  },
  'unknown-column': {
    severity: 'error',
    cause: 'A list has no such field.',
    remedy: 'Use one of those that the message lists.',
    fix: 'Writes the one column that it can be a slip of.',
  },
  'unknown-component': {
    severity: 'error',
    cause: 'There is no component of this name.',
    remedy: 'Correct it, or import the component.',
    fix: 'Writes the one name that it can be a slip of, at both tags.',
  },
  'unknown-condition': {
    severity: 'error',
    cause: 'A <When> asks for something that is no list or field of the organisation.',
    remedy: 'Name a list or a field.',
    fix: 'Writes the one path that it can be a slip of.',
  },
  'unknown-need': {
    severity: 'error',
    cause: 'An answer needs something that is no list or field of the organisation.',
    remedy: 'Name a list or a field in `needs`, or one of each item: services.*.owner.',
    fix: 'Writes the one path that it can be a slip of.',
  },
  'unknown-item': {
    severity: 'error',
    cause: 'A component names an item that its list does not have.',
    remedy: 'Correct the id, or add the item to your organisation.',
  },
  'unknown-list': {
    severity: 'error',
    cause: 'There is no such list in the organisation, or none that can be shown like this.',
    remedy: 'Use one of those that the message lists.',
    fix: 'Writes the one list that it can be a slip of, at a component.',
  },
  'unknown-value': {
    severity: 'error',
    cause: "A condition asks for a value that the field can't have.",
    remedy: 'Use one of those that the message lists.',
  },
} as const satisfies Entries;
