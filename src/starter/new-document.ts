import type { DocumentType } from '../organisation/document-types.ts';
import { expectedSections } from './expected-sections.ts';

/** What a new document is made from. */
export interface NewDocument {
  id: string;
  title: string;
  type: DocumentType;
  /** Ids of roles; the approver is left to the type where nobody is named. */
  owner: string;
  approver?: string;
  /** Numbers as front matter writes them: `8.1`, `2018:8.6.1`. */
  clauses: readonly string[];
}

/** Where a new document stands in a project. */
export const newDocumentPath = ({ id }: Pick<NewDocument, 'id'>): string => `content/documents/${id}.mdx`;

/**
 * A document with the sections that readers expect of its type, each empty but for advice to the writer. Advice stands in
 * comments, which are dropped when the file is read, so that no reader and no approval gets it.
 */
export function newDocument(document: NewDocument): string {
  const { id, title, type, owner, approver, clauses } = document;
  const list = clauses.map((clause) => `'${clause}'`).join(', ');
  return [
    '---',
    `id: ${id}`,
    // A brace that fills nothing in is a brace.
    `title: ${JSON.stringify(title.replace(/(?<!\\)\{(?!(?:org|item)\.)/g, '\\{'))}`,
    `type: ${type}`,
    `clauses: [${list}]`,
    `owner: ${owner}`,
    ...(approver === undefined ? [] : [`approver: ${approver}`]),
    '# Records that work by this document leaves, by their ids: [incident-record]',
    'records: []',
    '# Other words that people search for: [outage, ticket]',
    'aliases: []',
    '---',
    '',
    comment(general),
    ...expectedSections[type].flatMap(({ heading, section, advice }) => [
      '',
      `## ${heading} [#${section}]`,
      '',
      comment(advice),
    ]),
    '',
  ].join('\n');
}

const general =
  'Advice in comments like this one is for the writer alone. Delete it when a section is written, and the section where there is nothing to say. A passage that answers a point of the standard stands between Requirement tags with its id; clausebook explain with a clause lists its points.';

const comment = (text: string): string => `{/* ${text} */}`;
