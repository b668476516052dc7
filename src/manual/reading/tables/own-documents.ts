import { listedIn } from '../../../standard/index.ts';
import type { Node } from '../../model/tree.ts';
import type { Reading } from '../context.ts';
import { textAttributes } from './attributes.ts';
import { referenceTo } from './cell.ts';
import { grid, headsOf, joined } from './grid.ts';
import { sentence } from './sentence.ts';

const columns = ['ownDocuments.title', 'ownDocuments.clauses'] as const;

/**
 * `<OwnDocuments />`: the documents that the organisation has written beside the ready-made ones, with the clauses of the
 * manual's edition that each belongs to. Several made of one file have a line each; one that was withdrawn has none. It stands
 * there with none as well: in a register its rows are kept current, so that a document more makes nobody approve the list anew.
 */
export function ownDocuments(node: Node, reading: Reading): Node[] {
  textAttributes(node, [], reading);
  const { known, words } = reading;
  const own = [...known.documents.values()].filter(
    ({ key, source }) =>
      source === 'own' &&
      (known.published?.has(key) ?? true) &&
      !known.leftOut?.has(key) &&
      !known.outOfForce?.has(key),
  );
  const rows = own.map((document) => [
    [{ ...referenceTo('document', document.key), listed: true }],
    joined(
      listedIn(document.clauses, reading.manualEdition).map(({ edition, number }) => [
        { ...referenceTo('clause', number), edition, named: {} },
      ]),
      words,
    ),
  ]);
  const none = [[{ type: 'text', value: words.tables['ownDocuments.none'] }], []];
  const lead = 'ownDocuments.lead';
  return [
    { type: 'paragraph', children: sentence(words.tables[lead], lead, {}) },
    grid(headsOf(columns, words), rows.length > 0 ? rows : [none], words, node),
  ];
}
