import { type Organisation, parseOrganisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { RoleEntry } from '../model/manual.ts';
import { siteAddresses } from '../model/site-addresses.ts';
import { type Node, walk } from '../model/tree.ts';
import { rolePath } from '../model/urls.ts';
import type { Known, KnownRole } from '../reading/context.ts';
import { isReference } from '../reading/expand/references.ts';
import { isStep } from '../reading/expand/steps.ts';
import type { ChosenDocument } from './documents.ts';

/**
 * The organisation as an extract knows it: how it is called and how it writes. All else is what holds where nobody says
 * anything, so that nothing which is derived from it tells of this one. Field by field: new fields of the config stay out.
 */
export function reducedOrganisation(organisation: Organisation): Organisation {
  const { name, legalName, shortName, logo, accentColour, language, locale, edition, site, budgeting } =
    organisation;
  const raw = {
    ...{ name, legalName, shortName, logo, accentColour, language, locale, edition },
    site: { title: site.title, publication: 'approved' },
    budgeting: { currency: budgeting.currency },
  };
  const parsed = parseOrganisation(raw, () => ({ file: '', line: 0, column: 0 })).organisation;
  if (!parsed) throw new Error('An organisation with nothing but its name could not be read.');
  return { ...parsed, roles: [], records: [], measures: [], mergedRoles: [] };
}

/** Roles and records that texts name, by their ids. */
export interface Named {
  roles: ReadonlySet<string>;
  records: ReadonlySet<string>;
}

/** What the texts of an extract name, with who owns and approves each. */
export function namedIn(trees: readonly Node[], chosen: readonly ChosenDocument[]): Named {
  const roles = new Set<string>();
  const records = new Set<string>();
  for (const { history, version } of chosen) {
    const control = history.trees.get(version.approval.version)?.control;
    if (control) for (const id of [control.owner, control.approver]) roles.add(id);
  }
  for (const tree of trees)
    walk(tree, (node) => {
      if (isReference(node) && node.kind === 'role') roles.add(node.id);
      if (isReference(node) && node.kind === 'record') records.add(node.id);
      if (!isStep(node)) return;
      const { responsible, accountable, consulted, informed, output } = node;
      for (const id of [...responsible, ...accountable, ...consulted, ...informed]) roles.add(id);
      for (const id of output) records.add(id);
    });
  return { roles, records };
}

/** What the texts of an extract may refer to: its own documents, and of roles and records the names of those in its texts. */
export function reducedKnown(
  known: Known,
  named: Named,
  chosen: readonly ChosenDocument[],
  edition: EditionId,
): Known {
  const keys = new Set(chosen.map(({ now }) => now.document.key));
  const documents = new Map(
    [...known.documents].flatMap(([key, identity]) =>
      // What it is made for was judged when its text was.
      keys.has(key) ? [[key, { ...identity, item: undefined }] as const] : [],
    ),
  );
  const roles = new Map<string, KnownRole>();
  for (const id of named.roles) {
    const role = known.roles.get(id);
    if (!role) continue;
    const { title, isPreset, into } = role;
    roles.set(id, { title, isPreset, ...(into === undefined ? {} : { into }) });
    if (into !== undefined) roles.set(into, { title, isPreset });
  }
  return {
    documents,
    roles,
    records: new Map([...known.records].filter(([id]) => named.records.has(id))),
    places: new Map(),
    addresses: siteAddresses({
      edition,
      documents: documents.values(),
      roles: [],
      records: [],
      pages: [],
      publicFiles: [],
    }),
    ...(known.drawn ? { drawn: known.drawn } : {}),
    published: keys,
    documentsOnly: true,
  };
}

/** Roles by their titles, in the order of their ids; who holds them and what they do stays in the house. */
export const titledRoles = ({ roles }: Pick<Known, 'roles'>): RoleEntry[] =>
  [...roles]
    .filter(([, { into }]) => into === undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { title }]) => ({
      ...{
        id,
        title,
        purpose: '',
        holder: '',
        deputy: '',
        contact: '',
        phone: '',
        holderPhone: '',
        unit: '',
      },
      ...{ responsibleFor: [], classWords: '', members: [], belongsTo: [], merged: [], records: [] },
      documents: [],
      url: rolePath(id),
    }));
