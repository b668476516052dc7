import { type Diagnostic, diagnostic, type Finding, finding, placed } from '../../diagnostics/diagnostic.ts';
import type { Locate, Organisation } from '../../organisation/index.ts';
import type { PublishedDocument } from '../control/publication.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Document } from '../model/document.ts';

/** A document whose owner would approve it. */
interface Clash {
  volume: DocumentSource;
  document: Document;
  /** The role or the person that is both, in words. */
  who: string;
}

const off = 'set documents.segregation to false';

/**
 * Where the organisation asks for it, owner and approver of a document may not be the same role or person. Who has
 * several documents in this way is told once, in the config: that is where holders and approvers are named.
 */
export function segregationProblems(
  volumes: readonly DocumentSource[],
  published: readonly Pick<PublishedDocument, 'document'>[],
  organisation: Organisation,
  locate: Locate,
): Diagnostic[] {
  if (!organisation.documents.segregation) return [];
  const clashes = clashesIn(volumes, published, organisation);
  return [...Map.groupBy(clashes, ({ who }) => who).values()].map((group) => {
    const [first] = group;
    if (first === undefined || group.length > 1)
      return placed(locate(['roles', first?.document.owner ?? '', 'holder']), many(group));
    const { volume, document, who } = first;
    const roles =
      document.owner === document.approver ? '' : ` (as ${document.owner} and as ${document.approver})`;
    return diagnostic(
      {
        file: volume.source.file,
        ...volume.locate(volume.frontMatter.approver === undefined ? 'owner' : 'approver'),
      },
      'same-approver',
      `Owner and approver of ${document.number} are both ${who}${roles}.`,
      `Name another approver for the document or its type, change a holder, or ${off}.`,
    );
  });
}

function clashesIn(
  volumes: readonly DocumentSource[],
  published: readonly Pick<PublishedDocument, 'document'>[],
  { roles }: Organisation,
): Clash[] {
  const holders = new Map(roles.map(({ id, holder }) => [id, holder.trim()]));
  const documents = new Map(published.map(({ document }) => [document.key, document]));
  return volumes.flatMap((volume): Clash[] => {
    const document = documents.get(volume.identity.key);
    if (!document) return [];
    const { owner, approver } = document;
    const holder = holders.get(owner) ?? '';
    if (owner === approver) return [{ volume, document, who: `the role "${owner}"` }];
    return holder !== '' && holder === holders.get(approver) ? [{ volume, document, who: holder }] : [];
  });
}

/** One finding about all documents of one role or person; an approver that a file names is not that of its type. */
function many(group: readonly Clash[]): Finding {
  const who = group[0]?.who ?? '';
  const numbers = group.map(({ document }) => document.number).sort();
  const byFile = group.filter(({ volume }) => volume.frontMatter.approver !== undefined);
  const types = unique(group.filter((clash) => !byFile.includes(clash)).map(({ document }) => document.type));
  const approvers = unique(byFile.map(({ document }) => document.approver));
  const shown = numbers.slice(0, 3);
  const rest = numbers.length > shown.length ? ` and ${numbers.length - shown.length} more` : '';
  const ways = [
    ...(types.length > 0 ? [`name another approver in documents.types (${types.join(', ')})`] : []),
    ...(approvers.length > 0 ? [`give ${approvers.join(', ')} another holder`] : []),
  ].join(' and ');
  return finding(
    'same-approver',
    `Owner and approver of ${numbers.length} documents are both ${who}: ${shown.join(', ')}${rest}.`,
    `${ways.charAt(0).toUpperCase()}${ways.slice(1)}, or ${off}.`,
  );
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
