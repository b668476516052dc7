import type { Entries } from './entry.ts';

/** Codes of documents as a whole: their files, front matter and place in the manual. */
export const frontMatter = {
  'duplicate-number': {
    severity: 'error',
    cause: 'Two documents have the same number.',
    remedy: 'Give one of them a number of its own in its front matter.',
  },
  'duplicate-slug': {
    severity: 'error',
    cause: 'Two documents would have the same address.',
    remedy: 'Give one of them a slug of its own in its front matter.',
  },
  'duplicate-term': {
    severity: 'error',
    cause: 'Two documents define the same term.',
    remedy: 'Keep one definition, so that the word means the same everywhere.',
  },
  'misplaced-file': {
    severity: 'warning',
    cause: 'A document of your own stands at the path of a template but has another id, so both are shown.',
    remedy: 'Give it the id of the template to take its place, or move the file.',
  },
  'no-front-matter': {
    severity: 'error',
    cause: 'A document has no block between --- lines at its start.',
    remedy: 'Begin it with one that gives id, title, type, clauses and owner.',
  },
  'same-approver': {
    severity: 'error',
    cause:
      'Owner and approver of a document are the same role or person, though segregation of duties is on.',
    remedy:
      'Name another approver for the document or its type, change a holder, or set documents.segregation to false.',
  },
  'unlisted-clause': {
    severity: 'error',
    cause: 'A point is marked whose clause the front matter does not list.',
    remedy: 'Add the clause to clauses, or move the mark.',
  },
  'unparsable-text': {
    severity: 'error',
    cause: "The text of a document can't be parsed.",
    remedy: 'Close every tag and brace, and write a literal { or < as \\{ or \\<.',
  },
  'unread-file': {
    severity: 'warning',
    cause: 'A file among the documents has an ending by which it is not read.',
    remedy: 'Rename it so that it ends in .md or .mdx.',
  },
  'withheld-in-title': {
    severity: 'error',
    cause:
      'A title or heading prints a personal or confidential value, which would enter lists, addresses and data.',
    remedy: 'Say it in the text under the heading.',
  },
} as const satisfies Entries;
