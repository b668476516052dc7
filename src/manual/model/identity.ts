import type { DocumentType } from '../../organisation/document-types.ts';
import type { ClauseRef, EditionId } from '../../standard/index.ts';
import type { Filled } from './filled.ts';
import type { Item } from './items.ts';

/** Where a document's text comes from: shipped, shipped but replaced by the organisation, or the organisation's own. */
export type Source = 'template' | 'override' | 'own';

/** Who a document is: all that other documents need to know of it before any text is filled. */
export interface Identity {
  /** `id`, or `id.item` for one of several made by `each`. Never contains a clause number. */
  key: string;
  /** The id in the front matter. */
  id: string;
  item: Item | undefined;
  /** What people see and print, `PRC-8.1`. */
  number: string;
  /** Ids of own documents of its type and clause before it, by whose count it has its number; none where its file gives that. */
  numberedBehind: readonly string[];
  title: string;
  /** The values of the organisation that the title prints. */
  titleValues: readonly Filled[];
  type: DocumentType;
  slug: string;
  /** Slugs it had before; they redirect. */
  formerSlugs: string[];
  /** Keys it had before; its acts of control may lie under them. */
  formerKeys: string[];
  edition: EditionId;
  clauses: ClauseRef[];
  source: Source;
  file: string;
}
