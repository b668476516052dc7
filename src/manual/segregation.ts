import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Organisation } from '../organisation/index.ts';
import type { PublishedDocument } from './control/publication.ts';
import type { Volume } from './library.ts';

/** Where the organisation asks for it, owner and approver of a document may not be the same role or person. */
export function segregationProblems(
  volumes: readonly Volume[],
  published: readonly Pick<PublishedDocument, 'document'>[],
  organisation: Organisation,
): Diagnostic[] {
  if (!organisation.documents.segregation) return [];
  const holders = new Map(organisation.roles.map(({ id, holder }) => [id, holder.trim()]));
  const documents = new Map(published.map(({ document }) => [document.key, document]));
  return volumes.flatMap((volume): Diagnostic[] => {
    const document = documents.get(volume.identity.key);
    if (!document) return [];
    const { owner, approver, number } = document;
    const holder = holders.get(owner) ?? '';
    const samePerson = holder !== '' && holder === holders.get(approver);
    if (owner !== approver && !samePerson) return [];
    const who = owner === approver ? `the role "${owner}"` : `${holder} (as ${owner} and as ${approver})`;
    return [
      diagnostic(
        {
          file: volume.source.file,
          ...volume.locate(volume.frontMatter.approver === undefined ? 'owner' : 'approver'),
        },
        'same-approver',
        `Owner and approver of ${number} are both ${who}.`,
        'Name another approver for the document or its type, change a holder, or set documents.segregation to false.',
      ),
    ];
  });
}
