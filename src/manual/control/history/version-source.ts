import type { Manual } from '../../model/manual.ts';
import type { Words } from '../../words/words.ts';
import type { History } from '../acts/history.ts';
import type { FrozenTree } from '../frozen-tree.ts';
import type { Hashes } from '../hashes.ts';
import { historyOf, type Publication, type PublishedDocument } from '../publication.ts';
import type { VersionedEntry, VersionSource } from './version-files.ts';

/** What a manual has of its versions. */
interface Versioned {
  manual: Manual;
  outcome: Publication;
  words: Words;
  approvals: ReadonlyMap<string, History>;
  hashes: Pick<Hashes, 'text'>;
  frozen(one: PublishedDocument): { tree: FrozenTree };
}

/** What the pages of approved versions of a manual are written from, those of documents that are withdrawn or will come too. */
export function versionSourceOf({
  manual,
  outcome,
  words,
  approvals,
  hashes,
  frozen,
}: Versioned): VersionSource {
  const { name, language } = manual.organisation;
  const roles = new Map(manual.roles.map(({ id, title }) => [id, title]));
  const published = outcome.published.flatMap((one): VersionedEntry[] => {
    const history = historyOf(one, approvals);
    const { control, document } = one;
    const { number, slug, title } = document;
    return history ? [{ number, slug, title, control, history, today: () => frozen(one).tree }] : [];
  });
  const away = [
    ...manual.withdrawn.map((one) => ({ ...one, state: 'withdrawn' as const, inForceFrom: null })),
    ...manual.coming.map((one) => ({ ...one, state: 'scheduled' as const })),
  ];
  const byKey = new Map(outcome.unpublished.map((one) => [one.document.key, one]));
  const absent = away.flatMap(
    ({ key, number, slug, title, versions, state, inForceFrom }): VersionedEntry[] => {
      const one = byKey.get(key);
      const history = one && historyOf(one, approvals);
      const control = { versions, draftChanges: null, version: null, state, inForceFrom };
      return history ? [{ number, slug, title, control, history }] : [];
    },
  );
  return {
    organisation: { name, language },
    printing: manual.printing,
    roles,
    house: hashes.text(JSON.stringify({ name, language, words, roles: [...roles] })),
    documents: [...published, ...absent],
  };
}
