import { editAddress } from '../manual/model/edit-address.ts';
import type { DocumentEntry } from '../manual/model/manual.ts';
import type { PublishedOrganisation } from '../manual/model/published-organisation.ts';
import { reportAddress } from '../manual/model/report-address.ts';
import type { Words } from '../manual/words/words.ts';

/** A link that asks for a change, of the whole document or of a section. */
interface Proposal {
  label: string;
  href: string;
}

/** How a reader of a document changes it: in the web editor of a forge, or by asking for a change. */
export interface ChangeLinks {
  /** Empty where the organisation names no editor, or the text is not its own. */
  edit: string;
  /** The document first, then its sections; empty where the organisation names no place for it. */
  proposals: readonly Proposal[];
}

type Changed = Pick<DocumentEntry, 'number' | 'title' | 'version' | 'file' | 'source' | 'headings'>;

/** The links of a document whose page is published at `address`; `state` is its version or state in words. */
export function changeLinksOf(
  document: Changed,
  { editUrl, proposeChange }: Pick<PublishedOrganisation, 'editUrl' | 'proposeChange'>,
  { address, state }: { address: string; state: string },
  { site }: Pick<Words, 'site'>,
): ChangeLinks {
  const words = { subject: site.proposeSubject, body: site.proposeBody };
  const propose = (label: string, section: string, anchor: string): Proposal => ({
    label,
    href: reportAddress(
      proposeChange,
      {
        number: document.number,
        title: document.title,
        state,
        version: document.version ?? '',
        section,
        address: anchor === '' ? address : `${address}#${anchor}`,
      },
      words,
    ),
  });
  const sections = document.headings.filter(({ depth }) => depth === 2);
  return {
    edit: document.source === 'template' ? '' : editAddress(editUrl, document.file),
    proposals:
      proposeChange === ''
        ? []
        : [
            propose(site.proposeWhole, '', ''),
            ...sections.map(({ text, slug }) => propose(text, text, slug)),
          ],
  };
}
