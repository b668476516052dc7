import type { Entries } from './entry.ts';

/** Codes of what a document may not do, because it would run, load or hide something. */
export const safety = {
  'code-in-document': {
    severity: 'error',
    cause: 'Code stands in a document that would run while the manual is built.',
    remedy:
      'Write it out as text or by plain paths, or name the file as trusted in the settings of the integration.',
  },
  'component-content': {
    severity: 'error',
    cause: "A component of Starlight's holds something else than it takes.",
    remedy: 'Write in it what the message names.',
  },
  'component-not-allowed': {
    severity: 'error',
    cause: 'A document uses or imports a component that it may not use, or imports one under another name.',
    remedy:
      "Write what the message names in its place; use the components of the manual or the listed ones of Starlight's under their own names.",
  },
  'remote-image': {
    severity: 'error',
    cause: 'An image lies on another server, and a manual asks nothing of other servers.',
    remedy: 'Put the picture beside the document or under public/, and name it there.',
  },
  'unclosed-comment': {
    severity: 'error',
    cause: 'A comment in HTML ends nowhere, so all that follows would be hidden.',
    remedy: 'End it with -->.',
  },
  'unknown-element': {
    severity: 'error',
    cause: 'A tag is not an element of HTML, so readers would not see it.',
    remedy: 'Correct its name; if the words are meant, write a \\ before the <.',
  },
  'unsafe-address': {
    severity: 'error',
    cause: 'A link starts with a scheme that a document may not use, such as javascript:.',
    remedy: 'Link to a page of the manual, or by https:, http:, mailto: or tel:.',
  },
  'unsafe-attribute': {
    severity: 'error',
    cause: 'An element of HTML has an attribute that is not allowed in a document.',
    remedy: 'Take it out.',
  },
  'unsafe-element': {
    severity: 'error',
    cause: 'An element of HTML runs code, loads something or changes the page.',
    remedy: 'Take it out.',
  },
} as const satisfies Entries;
