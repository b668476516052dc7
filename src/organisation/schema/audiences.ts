import { entities, flag, label, list, text } from './field.ts';

/** Readers who get a part of the manual, each by a build of its own. */
export const audiences = {
  audiences: entities(
    'Readers who get an extract of the manual instead of the whole, each by a build of its own (build --audience)',
    {
      name: label('Who they are, as each page of their extract says it'),
      level: text(
        'Highest classification of documents that they get; when left out they get none for its classification alone',
        '',
        { ref: 'classification' },
      ),
      customers: list('Customers they speak for: the agreements with these are theirs', [], {
        ref: 'customer',
      }),
      suppliers: list(
        'Suppliers and internal groups they speak for: the agreements with these are theirs',
        [],
        {
          ref: 'supplier',
        },
      ),
      documents: list(
        'Other documents that they get, whatever the classification; of a document made for several parties, that of their own',
        [],
        { ref: 'document' },
      ),
      files: list(
        'Files beside documents that they get though no program can tell what is in them, by path from `content/`, such as `documents/plan.pdf`: PDFs, office files, pictures that hold more than pixels',
      ),
      without: list(
        'Fields of this config that they do not get, by path, such as serviceDesk.outOfHours: sentences that print one are left out',
      ),
      titles: flag('Whether texts say number and title of a document that they do not get', false),
    },
  ),
};
