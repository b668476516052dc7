import type { Entries } from './entry.ts';

/** Codes of what is filled into the text of a document, and of links. */
export const filling = {
  'component-in-md': {
    severity: 'error',
    cause: 'A component stands in a .md file, where it means nothing.',
    remedy: 'Rename the file to .mdx.',
  },
  'dead-anchor': {
    severity: 'error',
    cause: 'A link leads to a place that its page does not have.',
    remedy: 'Correct what stands after the #.',
  },
  'dead-link': {
    severity: 'error',
    cause: 'A link leads to a page or file that is not there.',
    remedy: 'Correct the address, or link by id with <Doc>, <Role>, <Record> or <Clause>.',
  },
  'empty-value': {
    severity: 'error',
    cause: 'A value is to be filled in that the organisation has not given.',
    remedy: 'Give it a value, or wrap the text in <When some="…">.',
  },
  'group-of-values': {
    severity: 'error',
    cause: 'A path names a group of values or a list where one value is needed.',
    remedy: 'Name one of its fields, or write a <Table>.',
  },
  'item-without-each': {
    severity: 'error',
    cause: 'A text speaks of an item, but the document is not made for each item of a list.',
    remedy: 'Use {org.…}, or add each to the front matter.',
  },
  'missing-image': {
    severity: 'error',
    cause: 'An image that a document shows is not there.',
    remedy: 'Correct its path, which starts from the document, or put the image there.',
  },
  'not-a-path': {
    severity: 'error',
    cause: 'Braces hold something else than a plain path.',
    remedy: 'Write {org.…} or {item.…}, and work nothing out in it.',
  },
  'reference-as-text': {
    severity: 'error',
    cause: 'A path that names a role, a record or a document is printed as text.',
    remedy: 'Write <Role>, <Record> or <Doc> with the path as its id.',
    fix: 'Puts the component in the place of the braces, in running text.',
  },
  'unfilled-address': {
    severity: 'error',
    cause:
      'A path in braces stands in an address, a title of a link or an image, where nothing is filled in.',
    remedy: 'Write the address out, or say it in the text.',
  },
  'unfilled-code': {
    severity: 'warning',
    cause: 'A path in braces stands in code, where nothing is filled in.',
    remedy: 'Take it out of the code.',
  },
  'unfilled-in-md': {
    severity: 'error',
    cause: 'A path in braces stands in a .md file, where nothing is filled in.',
    remedy: 'Rename the file to .mdx.',
  },
  'unfilled-quotes': {
    severity: 'error',
    cause: 'A path in braces stands in a quoted attribute, where nothing is filled in.',
    remedy: 'Write the attribute without the quotes.',
    fix: 'Takes the quotes away where nothing but the path stands in them.',
  },
  'unknown-item-path': {
    severity: 'error',
    cause: 'A path names a field that the item does not have.',
    remedy: 'Use one of the fields that the message tells of.',
  },
  'unknown-path': {
    severity: 'error',
    cause: 'A path names a field that the organisation does not have.',
    remedy: 'Correct it. The reference of the organisation config lists all paths.',
    fix: 'Writes the one path that it can be a slip of.',
  },
  'unreachable-image': {
    severity: 'error',
    cause: "An <img> names a file that its page can't find.",
    remedy: 'Write the image in Markdown: ![what it shows](file).',
  },
} as const satisfies Entries;
