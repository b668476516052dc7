import type { Decision, Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Known, KnownRecord, KnownRole } from '../reading/context.ts';
import type { Words } from '../words/words.ts';
import { leftOutItems } from './left-out-items.ts';
import { addTo } from './multimap.ts';
import { siteAddresses } from './site-addresses.ts';

/** A page or file that a project adds to the site: its own, a redirect, or an entry of a collection. */
export interface OwnPage {
  /** The file that it comes from, from the project's root. */
  file: string;
  /** Its site path, with a slash at the start; nothing where only the build knows what pages it makes. */
  path: string | undefined;
  /** The file of the site that it becomes, or the folder in which it makes pages. */
  made: string;
}

/** What the site has beside what documents, roles, records and clauses bring to it. */
export interface SiteFiles {
  /** Site paths of pages and files that are in every manual: `/registers/coverage`, `/data/manual.json`. */
  pages: readonly string[];
  /** Paths of the files under `public/`. */
  publicFiles: readonly string[];
  /** What the project adds to it. */
  ownPages?: readonly OwnPage[];
  /** Languages of blocks of code that plugins of the project draw. */
  drawn?: readonly string[];
}

/** What the documents of a manual may refer to. */
export function knownIn(
  volumes: readonly DocumentSource[],
  site: SiteFiles,
  {
    organisation,
    edition,
    words,
    decisions = [],
    leftOut = [],
    outOfForce = [],
  }: {
    organisation: Organisation;
    edition: EditionId;
    words: Words;
    decisions?: readonly Decision[];
    leftOut?: readonly DocumentSource[];
    /** Keys of documents. */
    outOfForce?: readonly string[];
  },
): Known {
  const titled = (
    entries: readonly { id: string; title: string }[],
    titles: Words['presetTitles'][keyof Words['presetTitles']],
  ) =>
    new Map(
      entries.map(({ id, title }) => [id, { title, isPreset: titles.get(id)?.includes(title) ?? false }]),
    );
  const documents = new Map(volumes.map(({ identity }) => [identity.key, identity]));
  const named = new Map([...volumes, ...leftOut].map(({ identity }) => [identity.key, identity]));
  const roles: Map<string, KnownRole> = titled(organisation.roles, words.presetTitles.roles);
  for (const { id, phone } of organisation.roles) {
    const role = roles.get(id);
    if (role && phone !== '') roles.set(id, { ...role, phone });
  }
  for (const { id, into } of organisation.mergedRoles) {
    const role = roles.get(into);
    if (role) roles.set(id, { ...role, into });
  }
  // Texts name them all the same; one finding in the config says so, and not each of the texts.
  for (const id of leftOutItems('roles', decisions))
    roles.set(id, { title: words.presetTitles.roles.get(id)?.[0] ?? id, isPreset: true });
  const records: Map<string, KnownRecord> = titled(organisation.records, words.presetTitles.records);
  const kept = [...records.keys()];
  for (const id of leftOutItems('records', decisions))
    records.set(id, {
      title: words.presetTitles.records.get(id)?.[0] ?? id,
      isPreset: true,
      leftOut: true,
    });
  const places = new Map<string, string[]>();
  for (const { source, identity } of volumes) addTo(places, source.place, identity.key);
  return {
    documents: named,
    leftOut: new Set(leftOut.map(({ identity }) => identity.key)),
    outOfForce: new Set(outOfForce),
    roles,
    records,
    places,
    drawn: new Set(site.drawn),
    addresses: siteAddresses({
      edition,
      documents: documents.values(),
      roles: roles.keys(),
      records: kept,
      pages: [...site.pages, ...(site.ownPages ?? []).flatMap(({ path }) => path ?? [])],
      publicFiles: site.publicFiles,
    }),
  };
}
