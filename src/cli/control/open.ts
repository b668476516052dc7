import type { LoadedManual } from '../../build/load-manual.ts';
import type { NameCheck } from '../../manual/control/acts/act.ts';
import type { History } from '../../manual/control/acts/history.ts';
import { historyOf, type PublishedDocument } from '../../manual/control/publication.ts';
import type { MadeManual } from '../../manual/make-manual.ts';
import type { DocumentEntry, RoleEntry } from '../../manual/model/manual.ts';
import type { LoadedOrganisation } from '../../organisation/load.ts';
import { readAll } from '../check.ts';
import { tell } from '../tell.ts';

/** A manual whose documents can be acted on. */
export interface OpenManual {
  root: string;
  made: MadeManual;
  approvals: LoadedManual['approvals'];
  /** Whether owner and approver of a document must be different people. */
  segregation: boolean;
  /** How long superseded texts are kept, ISO 8601 duration. */
  retention: string;
  /** How long before a review is due its owner is reminded, ISO 8601 duration. */
  reminder: string;
  /** File with the keys that may sign, from the root or absolute; empty where none is named. */
  signers: string;
  /** First day from which acts must be signed, ISO 8601. */
  signedFrom: string | undefined;
  /** The organisation as it was read. */
  loaded: LoadedOrganisation;
  /** What would be if its config had other data, in the texts of today. */
  wouldBe: Awaited<ReturnType<typeof readAll>>['wouldBe'];
  /** Today in the organisation's time zone, ISO 8601. */
  today: string;
}

/** What can be acted on: a document of the manual, or one of which only the acts are left. */
export interface Actable {
  entry: Pick<DocumentEntry, 'key' | 'number' | 'title' | 'language' | 'owner' | 'approver'>;
  published?: PublishedDocument;
  /** Under the key that its acts lie under; without acts where there are none. */
  history: Pick<History, 'document' | 'acts'> & Partial<Pick<History, 'trees' | 'page'>>;
}

/** A document of the manual with what was done about it. */
export interface Controlled extends Actable {
  entry: DocumentEntry;
  published: PublishedDocument;
}

/** Reads a manual and tells what keeps it from being acted on: nobody should approve what can't be built. */
export async function openManual(root: string): Promise<OpenManual | undefined> {
  // Acts are about today's texts, whichever of them readers get.
  const { manual, problems, failed, loaded, wouldBe } = await readAll(root, { publication: 'drafts' });
  const { made, organisation } = manual;
  if (failed || !made || !organisation || !loaded) {
    tell(
      problems.filter(({ severity }) => severity === 'error'),
      { root, failed: true },
    );
    console.error('Nothing was written. Mend what is wrong first.');
    return undefined;
  }
  return {
    root,
    made,
    approvals: manual.approvals,
    segregation: organisation.documents.segregation,
    retention: organisation.documents.supersededRetention,
    reminder: organisation.documents.reviewReminder,
    signers: organisation.documents.signers,
    signedFrom: organisation.documents.signedFrom,
    loaded,
    wouldBe,
    today: manual.day,
  };
}

/** All documents of a manual, in its order. */
export const controlled = ({ made, approvals }: OpenManual): Controlled[] =>
  made.manual.documents.flatMap((entry) => {
    const published = made.documents.get(entry.key);
    if (!published) return [];
    const history = historyOf(published, approvals) ?? { document: entry.key, acts: [] };
    return [{ entry, published, history }];
  });

/** A name as two people would agree on it: its spaces, composition and capitals say nothing. */
export const plainName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether somebody holds a role today, or stands in for its holder. */
export function nameCheck(role: RoleEntry | undefined, name: string): NameCheck {
  if (role && role.holder !== '' && plainName(role.holder) === plainName(name)) return 'holder';
  if (role && role.deputy !== '' && plainName(role.deputy) === plainName(name)) return 'deputy';
  return 'not-confirmed';
}

/** A role of the manual by its id. */
export const roleOf = ({ made }: OpenManual, id: string): RoleEntry | undefined =>
  made.manual.roles.find((role) => role.id === id);
