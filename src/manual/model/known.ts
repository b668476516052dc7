import type { Organisation } from '../../organisation/index.ts';
import type { EditionId } from '../../standard/index.ts';
import type { DocumentSource } from '../library/library.ts';
import type { Known } from '../reading/context.ts';
import type { Words } from '../words/words.ts';
import { addTo } from './multimap.ts';
import { siteAddresses } from './site-addresses.ts';

/** What the site has beside what documents, roles, records and clauses bring to it. */
export interface SiteFiles {
  /** Site paths of pages and files that are in every manual: `/registers/coverage`, `/data/manual.json`. */
  pages: readonly string[];
  /** Paths of the files under `public/`. */
  publicFiles: readonly string[];
}

/** What the documents of a manual may refer to. */
export function knownIn(
  volumes: readonly DocumentSource[],
  site: SiteFiles,
  { organisation, edition, words }: { organisation: Organisation; edition: EditionId; words: Words },
): Known {
  const named = (
    entries: readonly { id: string; title: string }[],
    titles: Words['presetTitles'][keyof Words['presetTitles']],
  ) =>
    new Map(
      entries.map(({ id, title }) => [id, { title, isPreset: titles.get(id)?.includes(title) ?? false }]),
    );
  const documents = new Map(volumes.map(({ identity }) => [identity.key, identity]));
  const roles = named(organisation.roles, words.presetTitles.roles);
  const records = named(organisation.records, words.presetTitles.records);
  const places = new Map<string, string[]>();
  for (const { source, identity } of volumes) addTo(places, source.place, identity.key);
  return {
    documents,
    roles,
    records,
    places,
    addresses: siteAddresses({
      edition,
      documents: documents.values(),
      roles: roles.keys(),
      records: records.keys(),
      ...site,
    }),
  };
}
